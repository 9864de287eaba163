// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.LocalDate;

/**
 * Between which days something is expected, both included.
 *
 * @param orLater whether it may be later than {@code latest}
 */
public record DateRange(LocalDate earliest, LocalDate latest, boolean orLater) {}
