// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import java.util.List;

/** What became of a correction, a grant or a revocation. */
public sealed interface FactsResult {

    /** It holds now. */
    record Done() implements FactsResult {}

    /** Something is wrong at its fields; nothing was written. */
    record Refused(List<TypedFacts.Fault> faults) implements FactsResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else was first; nothing was written. */
    record ChangedMeanwhile() implements FactsResult {}

    /** The order has no such line, or no such exception. */
    record Missing() implements FactsResult {}
}
