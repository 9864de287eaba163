// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.line.LineStanding;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** When a draft that is never sent ends (C4). */
public final class DraftEnd {

    /** How long one stays that no deadline bounds. */
    static final Duration WITHOUT_A_DEADLINE = Duration.ofDays(14);

    private DraftEnd() {}

    /**
     * The first instant at which that draft is over.
     *
     * @param ofOrder the lines of its order: it is about those chosen in it, or about all while none of them is
     */
    public static Instant of(Claim draft, List<LineStanding> ofOrder) {
        Set<String> chosen = new DraftFields(draft.getDraftFields()).lines();
        List<LineStanding> about = ofOrder.stream()
                .filter(line -> chosen.contains(Long.toString(line.orderItemId())))
                .toList();
        return of(about.isEmpty() ? ofOrder : about, draft.getCreatedAt(), draft.getChangedAt());
    }

    /**
     * The first instant at which it is over: for each line the deadline and its grace, or 14 days after the last change
     * where the line has no deadline or the draft was begun after it; of several lines the latest.
     *
     * @param about the lines that the draft is about
     */
    static Instant of(Collection<LineStanding> about, Instant begunAt, Instant changedAt) {
        Instant unbounded = changedAt.plus(WITHOUT_A_DEADLINE);
        return about.stream()
                .map(line -> end(line, begunAt, unbounded))
                .max(Comparator.naturalOrder())
                .orElse(unbounded);
    }

    private static Instant end(LineStanding line, Instant begunAt, Instant unbounded) {
        boolean dateMissing = line.parcels().stream().anyMatch(parcel -> parcel.deliveredOn() == null);
        return LineStanding.latestDelivered(line.parcels())
                .map(LineStanding.Parcel::longestDeadline)
                .filter(deadline -> !dateMissing && begunAt.isBefore(deadline))
                .map(deadline -> deadline.plus(line.terms().draftGrace()))
                .orElse(unbounded);
    }
}
