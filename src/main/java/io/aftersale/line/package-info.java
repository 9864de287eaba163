// SPDX-License-Identifier: Apache-2.0
/**
 * Where does an order line stand now: flag, deadline, claim, and what its shopper may do?
 * Enter at {@link io.aftersale.line.LineStandings}; three statements however many lines. Knows facts, deliveries and claims.
 * Never touches pages or the platform.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.line;
