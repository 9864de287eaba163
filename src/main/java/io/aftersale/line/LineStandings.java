// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.platform.PlacedOrder;
import java.util.Collection;
import java.util.Map;

/** Answers for all lines of any number of orders at once, in three statements. */
public interface LineStandings {

    /** By order item id; every line of the orders is in the answer. The caller has checked the owner. */
    Map<Long, LineStanding> of(Collection<PlacedOrder> orders);
}
