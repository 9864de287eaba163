// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.platform.PlacedOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Significant damage told at once, before there is evidence: it stops the 24 hours and leaves a draft to go on with (A25, T7). */
public interface QuickReports {

    /**
     * Tells of the lines in that draft of the order's customer. The same words about the same lines are told once.
     *
     * @throws IllegalArgumentException where the customer has no such draft or claim over the order
     */
    Told tell(PlacedOrder order, String claimNumber, QuickForm form);

    /** Those that wait for evidence, the first answer due on top, keyset paged. */
    Page open(@Nullable String after, int limit);

    /** What became of it. */
    sealed interface Told {

        /** It is noted; or the claim was sent already, and nothing is. */
        record Noted(Claim claim) implements Told {}

        /** Every fault at its field. */
        record Incomplete(List<FieldError> errors) implements Told {
            public Incomplete {
                errors = List.copyOf(errors);
            }
        }
    }

    /**
     * One page.
     *
     * @param next cursor of the next page; null on the last
     */
    record Page(List<Waiting> reports, @Nullable String next) {
        public Page {
            reports = List.copyOf(reports);
        }
    }

    /**
     * A draft that was told of, and what it lacks.
     *
     * @param until the exclusive end of its draft, until which evidence may follow
     * @param videoMissing whether no whole video came
     */
    record Waiting(Claim claim, Instant until, boolean videoMissing, List<Line> lines) {
        public Waiting {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line that was told of.
     *
     * @param words as told, all of them
     * @param photosCame whole photos of it in the draft
     * @param photosLeast so many does the policy ask for
     */
    record Line(long orderItemId, List<String> words, int photosCame, int photosLeast) {
        public Line {
            words = List.copyOf(words);
        }
    }
}
