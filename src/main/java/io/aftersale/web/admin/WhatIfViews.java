// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.advice.Advice;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageReason;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.deadline.CountedDay;
import io.aftersale.deadline.DateRange;
import io.aftersale.deadline.DayRange;
import io.aftersale.deadline.DeadlineDecision;
import io.aftersale.deadline.Estimate;
import io.aftersale.deadline.Receipt;
import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import io.aftersale.whatif.WhatIfAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the policy says: every reason with its rule, its inputs and the shop's words. */
public final class WhatIfViews {

    private final LineViews flags;
    private final WordsFactory tongues;

    public WhatIfViews(LineViews flags, WordsFactory tongues) {
        this.flags = flags;
        this.tongues = tongues;
    }

    WhatIfView of(WhatIfAnswer answer, Estimate.Dated estimate, Words words) {
        DeadlineDecision deadline = answer.deadline();
        Receipt receipt = answer.receipt();
        Instant urgent = answer.urgentUntil();
        Advice advice = answer.advice();
        return new WhatIfView(
                Stream.of(Locale.ENGLISH, Locale.ITALIAN)
                        .map(locale -> spoken(answer.coverage(), locale))
                        .toList(),
                Integer.toString(answer.policyVersion()),
                coverage(answer.coverage(), words),
                deadline == null ? "" : words.endOf(deadline.lastDay()),
                deadline == null ? "" : words.iso(deadline.end()),
                receipt == null
                        ? ""
                        : words.text("aftersale.staff.whatif.from." + receipt.from(), words.weekday(receipt.day())),
                deadline == null ? List.of() : days(deadline, words),
                urgent == null ? "" : words.dateTime(urgent),
                advice == null ? List.of() : List.of(advised(advice, words)),
                estimate(estimate, words));
    }

    private WhatIfView.Spoken spoken(CoverageDecision decision, Locale locale) {
        return new WhatIfView.Spoken(
                locale.toLanguageTag(), locale.getDisplayLanguage(locale), flags.flag(decision, tongues.in(locale)));
    }

    private static List<WhatIfView.Because> coverage(CoverageDecision decision, Words words) {
        return decision.reasons().stream()
                .map(reason -> new WhatIfView.Because(
                        reason.code().rule(),
                        reason.argues().name(),
                        reason.code().name(),
                        words.why(reason, decision.facts().measuredOn()),
                        inputs(reason, decision.facts().measuredOn(), words),
                        shop(reason.code().rule(), words)))
                .toList();
    }

    private static List<Fact> inputs(CoverageReason reason, LocalDate measuredOn, Words words) {
        List<Fact> inputs = new ArrayList<>();
        ReleaseDate release = reason.release();
        LocalDate last = reason.lastCoveredDay();
        add(inputs, "release", release == null ? null : words.releaseDate(release), words);
        add(inputs, "lastCoveredDay", last == null ? null : words.date(last), words);
        add(inputs, "measuredOn", last == null ? null : words.date(measuredOn), words);
        return inputs;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value, Words words) {
        if (value != null) {
            facts.add(new Fact(words.text("aftersale.staff.fact." + name), value));
        }
    }

    private static List<WhatIfView.Day> days(DeadlineDecision deadline, Words words) {
        List<WhatIfView.Day> days = new ArrayList<>();
        int counted = 0;
        for (CountedDay day : deadline.days()) {
            counted += day.counts() ? 1 : 0;
            days.add(new WhatIfView.Day(
                    words.weekday(day.date()),
                    day.counts(),
                    words.text("aftersale.staff.whatif.day." + day.why(), Integer.toString(counted))));
        }
        return days;
    }

    private static WhatIfView.Advised advised(Advice advice, Words words) {
        return new WhatIfView.Advised(
                advice.word().name(),
                AdvicePanels.text(advice.word(), words),
                advice.reasons().stream()
                        .map(reason -> new WhatIfView.Because(
                                reason.code().rule(),
                                reason.argues().name(),
                                reason.code().name(),
                                words.advice(reason),
                                List.of(),
                                shop(reason.code().rule(), words)))
                        .toList());
    }

    private static List<String> estimate(Estimate.Dated estimate, Words words) {
        List<String> said = new ArrayList<>();
        estimate.legs()
                .forEach(leg -> said.add(words.text(
                        "aftersale.staff.whatif.leg." + leg.way(),
                        span(leg.days(), words),
                        days(leg.arrival(), words))));
        said.add(words.text(
                "aftersale.staff.whatif.total",
                span(estimate.total(), words),
                days(estimate.arrival(), words),
                Integer.toString(estimate.policyVersion())));
        return said;
    }

    private static String span(DayRange days, Words words) {
        return words.text(
                days.orMore() ? "aftersale.staff.whatif.spanOpen" : "aftersale.staff.whatif.span",
                Integer.toString(days.least()),
                Integer.toString(days.most()));
    }

    private static String days(DateRange days, Words words) {
        return words.text(
                days.orLater() ? "aftersale.staff.whatif.rangeOpen" : "aftersale.staff.whatif.range",
                words.date(days.earliest()),
                words.date(days.latest()));
    }

    private static String shop(String rule, Words words) {
        return words.text("aftersale.staff.shop." + rule);
    }
}
