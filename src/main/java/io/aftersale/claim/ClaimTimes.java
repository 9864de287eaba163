// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Instants of a claim that protect its shopper before it is sent. */
public final class ClaimTimes {

    private ClaimTimes() {}

    /** When the first of its files came, or a quick report told of it (A15, A25); null where neither did. */
    public static @Nullable Instant begunAt(Claim claim) {
        return Stream.concat(
                        claim.getEvidence().stream().map(ClaimEvidence::getReceivedAt),
                        Stream.ofNullable(claim.getToldAt()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** When a quick report first told of that line; null where none did. */
    public static @Nullable Instant toldAt(Collection<ClaimHistoryEntry> history, long orderItemId) {
        return history.stream()
                .filter(entry -> entry.getEvent() == ClaimEvent.QUICK_REPORT)
                .filter(entry -> Objects.equals(entry.getOrderItemId(), orderItemId))
                .map(ClaimHistoryEntry::getAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
