// SPDX-License-Identifier: Apache-2.0
package io.aftersale.whatif;

import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceFacts;
import io.aftersale.claim.advice.AdviceTerms;
import io.aftersale.claim.advice.ClaimAdvisor;
import io.aftersale.claim.advice.TimingFacts;
import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.deadline.DeadlineDecision;
import io.aftersale.deadline.DeadlineTerms;
import io.aftersale.deadline.Receipt;
import io.aftersale.deadline.UrgentWindow;
import io.aftersale.line.LineStanding;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.whatif.WhatIfQuestion.Arrival;
import io.aftersale.whatif.WhatIfQuestion.Report;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers a question with the deciders that judge real lines. */
public final class WhatIf {

    private static final String PARCEL = "1";

    private final CoverageDecider coverage = new CoverageDecider();
    private final DeadlineDecider deadlines = new DeadlineDecider();
    private final ClaimAdvisor advisor = new ClaimAdvisor();
    private final PolicyBook policies;
    private final Calendars calendars;
    private final ZoneId zone;

    public WhatIf(PolicyBook policies, Calendars calendars, ZoneId zone) {
        this.policies = policies;
        this.calendars = calendars;
        this.zone = zone;
    }

    /**
     * Everything that can be said.
     *
     * @throws IllegalArgumentException when there is no policy version of the number asked for
     */
    public WhatIfAnswer answer(WhatIfQuestion question) {
        PolicyVersion policy = policyOf(question);
        CoverageDecision covered = coverage(question, policy);
        Arrival arrival = question.arrival();
        Report report = question.report();
        DeadlineTerms terms = policy.deadlineTerms();
        Receipt receipt =
                arrival == null ? null : terms.countsFrom().receipt(arrival.on(), arrival.at(), arrival.collectedOn());
        DeadlineDecision deadline = receipt == null ? null : deadline(receipt.day(), report, policy);
        return new WhatIfAnswer(
                policy.number(),
                covered,
                receipt,
                deadline,
                receipt == null ? null : UrgentWindow.end(receipt, terms.urgent(), zone),
                report == null ? null : advice(covered, parcel(arrival, receipt, deadline), report, policy));
    }

    /** The version in force when that day begins. */
    public PolicyVersion inForceOn(LocalDate day) {
        return policies.inForceAt(day.atStartOfDay(zone).toInstant());
    }

    /** By the number of working days that the kind of problem has, where it has its own (A17). */
    private DeadlineDecision deadline(LocalDate receivedOn, @Nullable Report report, PolicyVersion policy) {
        DeadlineTerms usual = policy.deadlineTerms();
        DeadlineTerms terms = report == null
                ? usual
                : usual.withWorkingDays(policy.workingDaysByKind()
                        .getOrDefault(report.problem().kind().name(), usual.workingDays()));
        return deadlines.decide(receivedOn, terms, calendars.named(policy.calendar()), zone);
    }

    private CoverageDecision coverage(WhatIfQuestion question, PolicyVersion policy) {
        CoverageFacts facts = new CoverageFacts(
                question.stockOrigin(), question.release(), question.marks(), measuredOn(question, policy), false);
        return coverage.decide(facts, policy.coverageTerms(), List.of());
    }

    private PolicyVersion policyOf(WhatIfQuestion question) {
        Integer wanted = question.policyVersion();
        if (wanted != null) {
            return policies.version(wanted);
        }
        PolicyVersion ordered = inForceOn(question.orderedOn());
        return ordered.yieldsToTheDayOfTheReport() ? inForceOn(lookedAtOn(question)) : ordered;
    }

    private LocalDate measuredOn(WhatIfQuestion question, PolicyVersion policy) {
        Arrival arrival = question.arrival();
        return policy.measuredAt()
                .day(question.orderedOn(), lookedAtOn(question), arrival == null ? null : arrival.on());
    }

    /** The day of the report; without one the line is looked at on the day of its order. */
    private LocalDate lookedAtOn(WhatIfQuestion question) {
        Report report = question.report();
        return report == null ? question.orderedOn() : report.at().atZone(zone).toLocalDate();
    }

    private Advice advice(
            CoverageDecision covered, Optional<LineStanding.Parcel> parcel, Report report, PolicyVersion policy) {
        TimingFacts timing = new TimingFacts(
                parcel,
                parcel.map(LineStanding.Parcel::deadline).orElse(null),
                false,
                new TimingFacts.Report(report.significant(), null, report.at()),
                zone);
        return advisor.advise(
                new AdviceFacts(covered, timing, report.problem(), report.film()), AdviceTerms.of(policy));
    }

    private static Optional<LineStanding.Parcel> parcel(
            @Nullable Arrival arrival, @Nullable Receipt receipt, @Nullable DeadlineDecision deadline) {
        return arrival == null || receipt == null || deadline == null
                ? Optional.empty()
                : Optional.of(new LineStanding.Parcel(
                        PARCEL,
                        null,
                        arrival.on(),
                        arrival.at(),
                        deadline.end(),
                        deadline.lastDay(),
                        deadline.days(),
                        Map.of(),
                        arrival.collectedOn(),
                        receipt.from()));
    }
}
