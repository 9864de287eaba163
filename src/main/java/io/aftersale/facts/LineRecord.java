// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frozen line with its past.
 *
 * @param line what holds now, with the exceptions that count
 * @param former facts that held before a correction, newest first
 * @param exceptions all of them, revoked or not, oldest first
 */
public record LineRecord(FrozenLine line, List<Former> former, List<Granted> exceptions) {

    public LineRecord {
        former = List.copyOf(former);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * What held until a correction.
     *
     * @param replacedAt when it was corrected
     * @param by who corrected it
     */
    public record Former(CoverageFacts facts, @Nullable String studio, Instant replacedAt, String by, String reason) {}

    /**
     * An exception that was granted once.
     *
     * @param reason for staff only; may be empty
     * @param validUntil last day on which an order could rest on it; null where it is not bounded
     * @param claimNumber of the claim whose acceptance granted it; null where it was granted by itself
     * @param counts whether it stands over the line now
     * @param revoked null where nobody took it back
     */
    public record Granted(
            long id,
            CoverageException exception,
            String reason,
            Instant recordedAt,
            @Nullable LocalDate validUntil,
            @Nullable String claimNumber,
            boolean counts,
            @Nullable Revoked revoked) {}

    /** Who took it back, when and why. */
    public record Revoked(Instant at, String by, String reason) {}
}
