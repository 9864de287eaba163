// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * What lies in a store, for the job that tidies it up. Ages are measured by the store's own clock, which need not be the
 * server's. A store of a merchant's own that is no inventory is never tidied up.
 */
public interface EvidenceInventory {

    /** Hands on the keys of all files that were kept longer ago than that, some at a time, in no certain order. */
    void keptLongerThan(Duration age, Keys keys) throws IOException;

    /** Removes what writers left unfinished longer ago than that; no key ever led to it. */
    void removeUnfinished(Duration age) throws IOException;

    /** Takes keys. */
    @FunctionalInterface
    interface Keys {

        /** Given one to 1,000 keys, each at most once. */
        void take(List<String> some) throws IOException;
    }
}
