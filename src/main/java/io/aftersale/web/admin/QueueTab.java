// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The queue's tabs; a tab's name is the value of {@code state} in the address. */
public enum QueueTab {
    IN_REVIEW(ClaimState.IN_REVIEW),
    QUICK(ClaimState.DRAFT),
    /** Sent, and not to be checked before the malware scan has looked at the files; shown where there are any. */
    SUBMITTED(ClaimState.SUBMITTED),
    ACCEPTED(ClaimState.ACCEPTED),
    REFUSED(ClaimState.REFUSED),
    WITHDRAWN(ClaimState.WITHDRAWN),
    ALL(null);

    private final @Nullable ClaimState state;

    QueueTab(@Nullable ClaimState state) {
        this.state = state;
    }

    /** The tab of that name; what is to be checked where there is none. */
    static QueueTab named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(tab -> tab.name().equals(name))
                .findFirst()
                .orElse(IN_REVIEW);
    }

    /** Null for all; of drafts only those are shown that a quick report told of. */
    @Nullable
    ClaimState state() {
        return state;
    }
}
