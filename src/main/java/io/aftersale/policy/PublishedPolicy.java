// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.time.Instant;

/**
 * Who published a version, when and why.
 *
 * @param validFrom first instant at which it holds
 * @param publishedBy login of staff; the installation for version 1
 * @param note why, in the words of whoever published it; empty for version 1
 */
public record PublishedPolicy(int number, Instant validFrom, Instant publishedAt, String publishedBy, String note) {}
