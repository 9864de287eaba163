// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.deadline.DeadlineTerms;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.facts.FrozenLine;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.VersionThatHolds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges a line twice: as it stands now, and under the version that is proposed. */
final class PreviewJudge {

    private final FrozenCoverage coverage = new FrozenCoverage();
    private final DeadlineDecider deadlines = new DeadlineDecider();
    private final PolicyBook policies;
    private final PolicyVersion proposed;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final ZoneId zone;

    /**
     * A judge of one proposal.
     *
     * @param calendar the one that the proposal names
     */
    PreviewJudge(PolicyBook policies, PolicyVersion proposed, WorkingCalendar calendar, Instant now, ZoneId zone) {
        this.policies = policies;
        this.proposed = proposed;
        this.calendar = calendar;
        this.now = now;
        this.zone = zone;
    }

    PreviewedLine of(FrozenLine line, List<RecordedParcel> parcels) {
        List<RecordedParcel> delivered = parcels.stream()
                .filter(parcel -> parcel.holds(line.orderItemId()) && parcel.deadline() != null)
                .toList();
        Optional<RecordedParcel> latest = delivered.stream().max(Comparator.comparing(RecordedParcel::deadline));
        LocalDate deliveredOn =
                latest.map(parcel -> parcel.parcel().deliveredOn()).orElse(null);
        return new PreviewedLine(
                line.orderItemId(),
                decide(line, VersionThatHolds.of(policies, line.policyVersion(), now), deliveredOn),
                decide(line, proposed, deliveredOn),
                latest.map(RecordedParcel::lastDay).orElse(null),
                delivered.stream()
                        .flatMap(parcel -> lastDay(parcel.parcel()).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                policies.version(line.policyVersion()).yieldsToTheDayOfTheReport());
    }

    private CoverageDecision decide(FrozenLine line, PolicyVersion policy, @Nullable LocalDate deliveredOn) {
        return coverage.under(policy, line, now.atZone(zone).toLocalDate(), deliveredOn);
    }

    /** From the day from which the proposal counts (A21). */
    private Optional<LocalDate> lastDay(ParcelDelivery parcel) {
        DeadlineTerms terms = proposed.deadlineTerms();
        return Optional.ofNullable(parcel.deliveredOn())
                .map(day -> terms.countsFrom().receipt(day, parcel.deliveredAt(), parcel.collectedOn()))
                .map(receipt ->
                        deadlines.decide(receipt.day(), terms, calendar, zone).lastDay());
    }
}
