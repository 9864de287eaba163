// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.facts.FrozenLine;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.VersionThatHolds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges lines at one instant, each under the policy version that holds for it and measured on the day that it says (A1, A47). Lines
 * alike get the very same decision and terms. For one thread.
 */
final class LineJudge {

    private final CoverageDecider decider = new CoverageDecider();
    private final FrozenCoverage frozen = new FrozenCoverage();
    private final Map<Question, CoverageDecision> decided = new HashMap<>();
    private final Map<PolicyOfDay, ReportTerms> bounds = new HashMap<>();
    private final PolicyBook policies;
    private final Instant now;
    private final ZoneId zone;

    LineJudge(PolicyBook policies, Instant now, ZoneId zone) {
        this.policies = policies;
        this.now = now;
        this.zone = zone;
    }

    CoverageDecision coverage(FrozenLine line, List<LineStanding.Parcel> parcels) {
        LocalDate deliveredOn = LineStanding.latestDelivered(parcels)
                .map(LineStanding.Parcel::deliveredOn)
                .orElse(null);
        return decided.computeIfAbsent(
                new Question(line.policyVersion(), line.facts(), line.exceptions(), deliveredOn),
                unknown -> frozen.under(holding(line), line, today(), deliveredOn));
    }

    /** What is decided of a line of which nothing was frozen. */
    CoverageDecision unknown() {
        return decider.decide(
                new CoverageFacts(StockOrigin.UNKNOWN, null, Set.of(), today(), false),
                policies.inForceAt(now).coverageTerms(),
                List.of());
    }

    ReportTerms terms(@Nullable FrozenLine line) {
        return line == null
                ? ReportTerms.of(policies.inForceAt(now), null)
                : bounds.computeIfAbsent(
                        new PolicyOfDay(line.policyVersion(), line.orderedAt()),
                        unknown -> ReportTerms.of(
                                holding(line), line.orderedAt().atZone(zone).toLocalDate()));
    }

    /** The parcel as it was recorded: its ends were decided by the version of its order, and are kept. */
    static LineStanding.Parcel parcel(RecordedParcel recorded) {
        return new LineStanding.Parcel(
                recorded.parcel().parcelRef(),
                recorded.parcel().shippedOn(),
                recorded.parcel().deliveredOn(),
                recorded.parcel().deliveredAt(),
                recorded.deadline(),
                recorded.lastDay(),
                recorded.days(),
                recorded.byKind(),
                recorded.parcel().collectedOn(),
                recorded.countedFrom());
    }

    private PolicyVersion holding(FrozenLine line) {
        return VersionThatHolds.of(policies, line.policyVersion(), now);
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** All that a decision at one instant hangs on. */
    private record Question(
            int policyVersion,
            CoverageFacts facts,
            List<CoverageException> exceptions,
            @Nullable LocalDate deliveredOn) {}

    private record PolicyOfDay(int policyVersion, Instant orderedAt) {}
}
