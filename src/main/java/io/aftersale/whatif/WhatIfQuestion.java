// SPDX-License-Identifier: Apache-2.0
package io.aftersale.whatif;

import io.aftersale.claim.advice.ProblemFacts;
import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An imagined order line; days are local days of the store.
 *
 * @param release null where it is not known
 * @param arrival null while it has not been delivered
 * @param report null where nothing was reported
 * @param policyVersion null for the one in force on the day that the policy names
 */
public record WhatIfQuestion(
        StockOrigin stockOrigin,
        @Nullable ReleaseDate release,
        Set<ProductMark> marks,
        LocalDate orderedOn,
        @Nullable Arrival arrival,
        @Nullable Report report,
        @Nullable Integer policyVersion) {

    public WhatIfQuestion {
        marks = Set.copyOf(marks);
    }

    /**
     * The courier's record.
     *
     * @param at null where only the day is known
     * @param collectedOn when the shopper took it from whoever took it first; null where that is not known (A21)
     */
    public record Arrival(
            LocalDate on, @Nullable Instant at, @Nullable LocalDate collectedOn) {

        /** One of which no collected day is known. */
        public Arrival(LocalDate on, @Nullable Instant at) {
            this(on, at, null);
        }
    }

    /**
     * What the shopper sends.
     *
     * @param film what unboxing video comes along
     */
    public record Report(Instant at, ProblemFacts problem, boolean significant, UnboxingFilm film) {}
}
