// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/** What the first bytes of a file say it is; name and declared type have no part in it. */
public sealed interface SeenBytes {

    SeenAs as();

    /**
     * One of the accepted families (A29).
     *
     * @param mediaType the exact type for serving, from our own list
     */
    record Medium(MediaFamily family, String mediaType) implements SeenBytes {
        @Override
        public SeenAs as() {
            return family.kind() == EvidenceKind.PHOTO ? SeenAs.PHOTO : SeenAs.VIDEO;
        }
    }

    /** Anything else. */
    record NoMedium(SeenAs as) implements SeenBytes {}
}
