// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.platform.PlacedOrder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Answers for all lines of any number of orders at once, in three statements. */
public interface LineStandings {

    /** By order item id; every line of the orders is in the answer. The caller has checked the owner. */
    Map<Long, LineStanding> of(Collection<PlacedOrder> orders);

    /** The same of one order with what is known now, judged at another instant, such as that of a report. */
    Map<Long, LineStanding> asOf(PlacedOrder order, Instant at);

    /**
     * By order id, what was frozen of each order; a bundle stands by its children. An order of which nothing was frozen
     * has no entry. The caller has checked the owner.
     */
    Map<Long, List<LineStanding>> frozenOf(Collection<Long> orderIds);

    /** Where a line stands of which nothing was frozen: for a person to look at, one parcel unknown. */
    LineStanding unfrozen(long orderItemId, int quantity);
}
