// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps what was known of each line when it was ordered. */
public interface FrozenFacts {

    /**
     * Freezes lines in a transaction of its own; a line that is frozen already stays as it is. Not back-filled, they are lines of
     * an order that is being completed at that moment, and what an earlier try to complete it left behind goes first (A59), unless
     * somebody granted or corrected something since.
     */
    void freeze(Collection<LineToFreeze> lines, Instant orderedAt, boolean backfilled);

    /** Freezes lines afterwards, each with its own order's moment and policy version, marked as back-filled; as often as wanted. */
    void backfill(Collection<OrderedLine> lines);

    /** Holds the order's frozen lines until the caller's transaction ends, so that only one at a time goes on from here. */
    void lock(long orderId);

    /** All frozen lines of these orders, in one statement. */
    List<FrozenLine> of(Collection<Long> orderIds);
}
