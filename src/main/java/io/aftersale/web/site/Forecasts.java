// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.claim.advice.ExceptionRequests;
import io.aftersale.claim.advice.RefusalWithoutAPerson;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Setting;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the shopper before sending what the rules advise, with every reason (A58). */
final class Forecasts {

    private static final String TICK = "exceptionAsked";

    private final Map<Long, Advice> advice;
    private final PolicyVersion policy;
    private final Words words;

    Forecasts(Map<Long, Advice> advice, PolicyVersion policy, Words words) {
        this.advice = advice;
        this.policy = policy;
        this.words = words;
    }

    ReportPage.Forecast of(List<OrderStandings.Line> lines, TypedReport typed) {
        boolean automatic = policy.isOn(Setting.REFUSAL_AUTOMATIC);
        return new ReportPage.Forecast(
                lines.stream().flatMap(line -> view(line).stream()).toList(),
                advice.values().stream().anyMatch(this::mayBeAsked),
                new FieldView(TICK, "", List.of()),
                typed.has(TICK),
                words.text(
                        automatic
                                ? "aftersale.report.exceptionAsked.automatic"
                                : "aftersale.report.exceptionAsked.hint"),
                automatic && RefusalWithoutAPerson.isPossible(advice.values()));
    }

    private boolean mayBeAsked(Advice known) {
        return ExceptionRequests.of(policy).mayBeAsked(known);
    }

    private Optional<AdviceView> view(OrderStandings.Line line) {
        return Optional.ofNullable(advice.get(line.id()))
                .map(known -> new AdviceView(line.name(), known.word().name(), sentence(known), why(known)));
    }

    private String sentence(Advice known) {
        return words.text(
                known.word() == AdviceWord.REFUSE && !mayBeAsked(known)
                        ? "aftersale.report.advice.noException"
                        : "aftersale.report.advice." + known.word());
    }

    /** Every reason of coverage, with the exceptions over them, then of time, problem and evidence; none that is for staff only. */
    private List<String> why(Advice known) {
        return Stream.concat(
                        words.whys(known.coverage()).stream(),
                        known.reasons().stream()
                                .filter(reason -> !reason.code().isForStaffOnly())
                                .map(words::advice))
                .toList();
    }
}
