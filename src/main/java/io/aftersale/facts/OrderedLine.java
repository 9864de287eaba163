// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import java.time.Instant;

/**
 * A line with the moment of its order.
 *
 * @param orderedAt of a back-filled line the platform's submit date (A59)
 */
public record OrderedLine(LineToFreeze line, Instant orderedAt) {}
