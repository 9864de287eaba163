// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is thought of a whole file: all reasons that hold, in the order of rules 3.2. */
public sealed interface MediaVerdict {

    List<MediaReason> reasons();

    /** The codes of the reasons; none where the file is accepted. */
    default List<MediaCode> codes() {
        return reasons().stream().map(MediaReason::code).toList();
    }

    /** It may stay. */
    sealed interface Kept extends MediaVerdict {

        SeenBytes.Medium medium();

        MediaStructure facts();
    }

    /** Nothing speaks against it. */
    record Accepted(SeenBytes.Medium medium, MediaStructure facts) implements Kept {

        @Override
        public List<MediaReason> reasons() {
            return List.of();
        }
    }

    /** It is kept, marked and told to the shopper; it does not by itself fulfil a requirement. */
    record Suspect(SeenBytes.Medium medium, MediaStructure facts, List<MediaReason> reasons) implements Kept {

        public Suspect {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * It must go.
     *
     * @param seenAs what the bytes are instead, as far as they were read
     * @param reasons at least one
     */
    record Rejected(SeenAs seenAs, List<MediaReason> reasons) implements MediaVerdict {

        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The verdict that follows from the reasons.
     *
     * @param facts null where the structure could not be read
     */
    static MediaVerdict of(SeenBytes seen, @Nullable MediaStructure facts, List<MediaReason> reasons) {
        boolean marksOnly = reasons.stream().allMatch(reason -> reason.code().isMark());
        if (!marksOnly || facts == null || !(seen instanceof SeenBytes.Medium medium)) {
            return new Rejected(seen.as(), reasons);
        }
        return reasons.isEmpty() ? new Accepted(medium, facts) : new Suspect(medium, facts, reasons);
    }
}
