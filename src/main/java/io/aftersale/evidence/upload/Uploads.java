// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload;

import io.aftersale.evidence.tus.AppendRequest;
import io.aftersale.evidence.tus.TusRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Uploads in pieces. Every call names the shopper; another's upload answers like a missing one. */
public interface Uploads {

    /** Makes room for a file, or says why not, before its first byte. */
    Creation create(UploadWish wish);

    Optional<Upload> find(String id, long customerId);

    /** All uploads of that draft that are not over, and those that expired while it is open, oldest first. */
    List<Upload> ofDraft(String claimNumber, long customerId);

    /**
     * Writes a piece to its end. What came stays, whatever breaks.
     *
     * @throws IOException when the sender's line or the disk breaks
     */
    Appended append(String id, long customerId, AppendRequest request, InputStream bytes) throws IOException;

    /** Ends an upload and erases its bytes; what is evidence already stays. Empty where it was done. */
    Optional<TusRefusal> terminate(String id, long customerId);

    /** What asking for a new upload came to. */
    sealed interface Creation {

        /** There is room. */
        record Made(Upload upload) implements Creation {}

        /**
         * There is none.
         *
         * @param limitBytes most bytes that would fit now; 0 where the reason is another
         * @param moreAt when more fits, where that is known; null elsewhere
         */
        record Refused(
                TusRefusal why, long limitBytes, @Nullable Instant moreAt) implements Creation {

            public Refused(TusRefusal why, long limitBytes) {
                this(why, limitBytes, null);
            }

            public Refused(TusRefusal why) {
                this(why, 0, null);
            }
        }
    }

    /** What a piece came to. */
    sealed interface Appended {

        /** Its bytes are on the disk. */
        record Written(Upload upload) implements Appended {}

        /**
         * Its bytes are not, or not all.
         *
         * @param upload as it stands, where that tells the client how to go on; null elsewhere
         */
        record Refused(TusRefusal why, @Nullable Upload upload) implements Appended {

            public Refused(TusRefusal why) {
                this(why, null);
            }
        }

        /** The file may not stay; it is gone, and the verdict stands at the upload. */
        record FileRefused(Upload upload) implements Appended {}
    }
}
