// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.claim.advice.Advice;
import io.aftersale.coverage.CoverageDecision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a reported line at the instant of its report.
 *
 * @param advice its first reason is how the time of the report is to be seen
 * @param deadline exclusive; null where no delivery is recorded
 */
public record Assessment(
        CoverageDecision coverage, Advice advice, @Nullable Instant deadline) {}
