// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.util.Collection;
import java.util.Comparator;

/** A claim stands where its least advanced open line stands; with none open, where its lines ended, withdrawn before refused (rules 3.3). */
public final class ClaimStateOfLines {

    private ClaimStateOfLines() {}

    /**
     * The claim's state by its lines.
     *
     * @throws java.util.NoSuchElementException when there is no line
     */
    public static ClaimState of(Collection<ClaimState> lines) {
        return lines.stream()
                .filter(state -> !state.isFinal())
                .min(Comparator.naturalOrder())
                .or(() -> lines.stream().max(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
