// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceReason;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the shopper before sending what the rules advise; never a refusal (A58). */
final class Forecasts {

    private static final String TICK = "exceptionAsked";

    private final Map<Long, Advice> advice;
    private final Words words;

    Forecasts(Map<Long, Advice> advice, Words words) {
        this.advice = advice;
        this.words = words;
    }

    ReportPage.Forecast of(List<OrderStandings.Line> lines, TypedReport typed) {
        return new ReportPage.Forecast(
                lines.stream().flatMap(line -> view(line).stream()).toList(),
                advice.values().stream().anyMatch(each -> each.word() == AdviceWord.REFUSE),
                new FieldView(TICK, "", List.of()),
                typed.has(TICK));
    }

    private Optional<AdviceView> view(OrderStandings.Line line) {
        return Optional.ofNullable(advice.get(line.id()))
                .map(known -> new AdviceView(
                        line.name(),
                        known.word().name(),
                        words.text("aftersale.report.advice." + known.word()),
                        against(known)));
    }

    private List<String> against(Advice known) {
        Stream<String> coverage = AdviceWord.of(known.coverage()) == AdviceWord.ACCEPT
                ? Stream.empty()
                : known.coverage().reasons().stream()
                        .filter(reason -> AdviceWord.of(reason.argues()) != AdviceWord.ACCEPT)
                        .map(reason ->
                                words.why(reason, known.coverage().facts().measuredOn()));
        return Stream.concat(
                        coverage,
                        known.reasons().stream().filter(this::isTold).map(reason -> words.advice(reason.code())))
                .toList();
    }

    private boolean isTold(AdviceReason reason) {
        return reason.argues() != AdviceWord.ACCEPT && !reason.code().isForStaffOnly();
    }
}
