// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.util.List;

/** What became of a saved draft. */
public sealed interface DraftResult {

    /** It is kept. */
    record Saved(PolicyDraft draft) implements DraftResult {}

    /** Nothing was written. */
    record Refused(List<PolicyFault> faults) implements DraftResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else saved since; nothing was written, and this is what stands there now. */
    record ChangedMeanwhile(PolicyDraft now) implements DraftResult {}

    /** There is no draft any more: it was published or discarded. */
    record Gone() implements DraftResult {}
}
