// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.coverage.CoverageDecision;

/**
 * What is known of one reported line.
 *
 * @param film what unboxing video came for its parcel
 */
public record AdviceFacts(CoverageDecision coverage, TimingFacts timing, ProblemFacts problem, UnboxingFilm film) {}
