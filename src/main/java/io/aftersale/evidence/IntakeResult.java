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
     * @param seenAs what the bytes are instead
     * @param reasons at least one, in the order of rules 3.2
     */
    record Refused(String shownName, EvidenceKind kind, SeenAs seenAs, List<MediaReason> reasons, long limitBytes)
            implements IntakeResult {

        public Refused {
            reasons = List.copyOf(reasons);
        }

        /** The code of every reason. */
        public List<MediaCode> codes() {
            return reasons.stream().map(MediaReason::code).toList();
        }

        /** Key of the sentence of the first reason; arguments are {0} the shown name, {1} the limit in words. */
        public String messageKey() {
            return messageKeys().get(0);
        }

        /** The same of every reason. */
        public List<String> messageKeys() {
            return reasons.stream().map(this::key).toList();
        }

        private String key(MediaReason reason) {
            String key = "aftersale.media." + reason.code().name();
            if (reason.detail() != RefusalDetail.NONE) {
                return key + "." + reason.detail().name();
            }
            return reason.code().tellsWhatWasSeen() ? key + "." + seenAs.name() : key;
        }
    }
}
