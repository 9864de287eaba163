// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of reading a file's structure. */
public sealed interface ContainerReading {

    ReadCost cost();

    /** What was found of a file that may be kept; null where it is refused. */
    default @Nullable ContainerFacts found() {
        if (this instanceof Whole whole) {
            return whole.facts();
        }
        return this instanceof Cut cut ? cut.facts() : null;
    }

    /** All of it is there. */
    record Whole(ContainerFacts facts, ReadCost cost) implements ContainerReading {

        /** Whether the hint TRAILING_DATA is due. */
        public boolean hasTrailingData() {
            return facts.trailing() != null;
        }
    }

    /**
     * It can be shown in part: to be kept and marked as MEDIA_INCOMPLETE.
     *
     * @param playable "stops at N of M seconds"; M is the facts' duration. Null for photos
     */
    record Cut(ContainerFacts facts, Fault fault, @Nullable Duration playable, ReadCost cost)
            implements ContainerReading {

        public ContainerCode code() {
            return fault.flaw().code();
        }
    }

    /** It cannot be taken. */
    record Refused(Fault fault, ReadCost cost) implements ContainerReading {

        public ContainerCode code() {
            return fault.flaw().code();
        }
    }
}
