// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.util.List;

/** What became of an offered file: kept, or refused with every reason and nothing left on disk. */
public sealed interface IntakeResult {

    /** The file is stored whole. */
    record Kept(KeptMedia media) implements IntakeResult {}

    /**
     * Nothing is stored.
     *
     * @param codes at least one, the most telling first
     * @param seenAs what the bytes are instead
     * @param detail what more there is to say of the first code
     */
    record Refused(
            String shownName,
            EvidenceKind kind,
            List<MediaCode> codes,
            SeenAs seenAs,
            RefusalDetail detail,
            long limitBytes)
            implements IntakeResult {

        public Refused {
            codes = List.copyOf(codes);
        }

        /** Key of the sentence for the shopper; arguments are {0} the shown name, {1} the limit in words. */
        public String messageKey() {
            MediaCode code = codes.get(0);
            String key = "aftersale.media." + code.name();
            if (detail != RefusalDetail.NONE) {
                return key + "." + detail.name();
            }
            return code.tellsWhatWasSeen() ? key + "." + seenAs.name() : key;
        }
    }
}
