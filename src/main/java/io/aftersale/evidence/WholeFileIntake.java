// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.IOException;
import java.util.Optional;

/** The verdict on a file that lies on a disk already: the same as {@link EvidenceIntake} gives on a stream, in the same order. */
public interface WholeFileIntake {

    /**
     * What the beginning says, before the rest has come.
     *
     * @param head the first {@link MediaSniffer#HEAD_BYTES}, or the whole of a shorter file
     * @return empty where nothing speaks against it so far
     */
    Optional<IntakeResult.Refused> glance(MediaOffer offer, byte[] head);

    /** What the whole says; reads a few pieces of it, whatever its size. */
    Examined examine(MediaOffer offer, MediaBytes whole) throws IOException;

    /** A verdict. */
    sealed interface Examined {

        /** It may stay. */
        non-sealed interface Fit extends Examined {
            KeptMedia kept(EvidenceStore.Stored stored);
        }

        /** It must go. */
        record Unfit(IntakeResult.Refused why) implements Examined {}
    }
}
