// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import java.time.Duration;
import java.util.List;
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
    record Whole(ContainerFacts facts, ReadCost cost) implements ContainerReading {}

    /**
     * It can be shown in part: to be kept and marked as MEDIA_INCOMPLETE.
     *
     * @param playable "stops at N of M seconds"; M is the facts' duration. Null for photos
     */
    record Cut(ContainerFacts facts, Fault fault, @Nullable Duration playable, ReadCost cost)
            implements ContainerReading {}

    /**
     * It cannot be taken.
     *
     * @param faults all that hold as far as it was read, in the order of their codes; at least one
     * @param read what it is in spite of them; null where a fault ended the reading
     */
    record Refused(List<Fault> faults, @Nullable ContainerFacts read, ReadCost cost) implements ContainerReading {

        public Refused {
            faults = List.copyOf(faults);
        }

        /** One fault that ended the reading. */
        public static Refused by(Fault fault, ReadCost cost) {
            return new Refused(List.of(fault), null, cost);
        }

        /** The first. */
        public Fault fault() {
            return faults.get(0);
        }
    }
}
