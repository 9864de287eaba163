// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFacts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was frozen of one order line, with the exceptions granted over it.
 *
 * @param quantity units ordered
 * @param orderedAt the module's clock when the order was completed (A59)
 * @param policyVersion the version in force then (A47)
 * @param studio the studio's name as the merchant wrote it; null where none was given
 */
public record FrozenLine(
        long orderItemId,
        long orderId,
        int quantity,
        Instant orderedAt,
        int policyVersion,
        @Nullable String studio,
        CoverageFacts facts,
        List<CoverageException> exceptions) {

    public FrozenLine {
        exceptions = List.copyOf(exceptions);
    }
}
