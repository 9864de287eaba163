// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.util.List;

/** What became of an offered file: kept, or refused with every reason and nothing left on disk. */
public sealed interface IntakeResult {

    /** The file is stored whole. */
    record Kept(KeptMedia media) implements IntakeResult {}

    /** Nothing is stored. {@code codes} holds at least one, the most telling first. */
    record Refused(String shownName, EvidenceKind kind, List<MediaCode> codes, long limitBytes)
            implements IntakeResult {
        public Refused {
            codes = List.copyOf(codes);
        }
    }
}
