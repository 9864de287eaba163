// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a parcel counts as received: windows run from then (R24, R27, R28).
 *
 * @param from which of the parcel's days it is (A21)
 * @param at the instant, where it is known; never of a collected day
 */
public record Receipt(
        CountsFrom from, LocalDate day, @Nullable Instant at) {}
