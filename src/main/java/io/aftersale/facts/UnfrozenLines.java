// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import java.time.Instant;
import java.util.List;

/** Finds lines of submitted orders of which nothing was frozen. An order without a submit date is passed over. */
public interface UnfrozenLines {

    /** How many there are; nothing is written. */
    Count count(Span submitted);

    /** The next of them by order item id, at most so many. */
    List<OrderedLine> after(long orderItemId, Span submitted, int most);

    /** From an instant (inclusive) to another (exclusive). */
    record Span(Instant from, Instant to) {}

    /** Lines without facts, and of how many orders. */
    record Count(long lines, long orders) {}
}
