// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.EvidenceStore.DiskTrouble;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.MediaSniffer;
import io.aftersale.evidence.WholeFileIntake;
import io.aftersale.evidence.tus.AppendRequest;
import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.tus.UploadChecksum;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One piece on its way: counted, written and hashed through one buffer, judged as soon as the file's head is there. */
final class Receiving {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final PartFolder parts;
    private final WholeFileIntake intake;
    private final RunningDigests digests;
    private final UploadRow row;
    private final WriterLease lease;
    private boolean looked;

    Receiving(PartFolder parts, WholeFileIntake intake, RunningDigests digests, UploadRow row, WriterLease lease) {
        this.parts = parts;
        this.intake = intake;
        this.digests = digests;
        this.row = row;
        this.lease = lease;
    }

    /** Reads the piece to its end; what came stays when the line breaks, unless a checksum was to vouch for the whole piece. */
    Outcome receive(AppendRequest request, InputStream bytes) throws IOException {
        Optional<RunningDigest> running = digests.takeOut(row.storeKey(), request.offset());
        boolean whole = false;
        try (PartWriter writer = parts.writer(row.storeKey())) {
            try {
                MessageDigest sum =
                        request.checksum().map(UploadChecksum::begin).orElse(null);
                Outcome outcome = copy(bytes, writer, running, sum);
                whole = outcome.isWritten()
                        && (sum == null || request.checksum().orElseThrow().agreesWith(sum));
                return whole || !outcome.isWritten() ? outcome : Outcome.no(TusRefusal.CHECKSUM_MISMATCH);
            } finally {
                finish(writer, running, whole || request.checksum().isEmpty());
            }
        }
    }

    private void finish(PartWriter writer, Optional<RunningDigest> running, boolean stays) throws DiskTrouble {
        if (stays) {
            running.ifPresent(digest -> digests.putBack(row.storeKey(), digest));
        } else {
            writer.takeBack();
        }
    }

    private Outcome copy(
            InputStream bytes, PartWriter writer, Optional<RunningDigest> running, @Nullable MessageDigest sum)
            throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            if (writer.position() + read > row.upload().length()) {
                return Outcome.no(TusRefusal.TOO_LARGE);
            }
            if (!lease.holds()) {
                return Outcome.no(TusRefusal.BUSY);
            }
            writer.write(buffer, read);
            hash(buffer, read, running, sum);
            Optional<IntakeResult.Refused> early = look(writer.position());
            if (early.isPresent()) {
                return new Outcome(null, early.get());
            }
        }
        return Outcome.WRITTEN;
    }

    private static void hash(byte[] buffer, int read, Optional<RunningDigest> running, @Nullable MessageDigest sum) {
        running.ifPresent(digest -> digest.update(buffer, read));
        if (sum != null) {
            sum.update(buffer, 0, read);
        }
    }

    private Optional<IntakeResult.Refused> look(long there) throws DiskTrouble {
        if (looked || there < MediaSniffer.HEAD_BYTES) {
            return Optional.empty();
        }
        looked = true;
        return intake.glance(row.upload().offer(), parts.head(row.storeKey()));
    }

    /**
     * What the piece came to.
     *
     * @param refusal of the piece; null where none
     * @param early verdict on the file's head; null where nothing speaks against it
     */
    record Outcome(@Nullable TusRefusal refusal, IntakeResult.@Nullable Refused early) {

        static final Outcome WRITTEN = new Outcome(null, null);

        static Outcome no(TusRefusal why) {
            return new Outcome(why, null);
        }

        boolean isWritten() {
            return refusal == null && early == null;
        }
    }
}
