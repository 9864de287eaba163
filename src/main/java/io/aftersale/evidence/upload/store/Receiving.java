// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.EvidenceStore.DiskTrouble;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.MediaSniffer;
import io.aftersale.evidence.OneBehind;
import io.aftersale.evidence.WholeFileIntake;
import io.aftersale.evidence.tus.AppendRequest;
import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.tus.UploadChecksum;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One piece on its way: counted, written and hashed in one pass, judged as soon as the file's head is there. */
final class Receiving {

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
        MessageDigest sum = request.checksum().map(UploadChecksum::begin).orElse(null);
        boolean takeBack = sum != null;
        PartWriter part = parts.writer(row.storeKey());
        try {
            try (PartWriter writer = part) {
                try {
                    Outcome outcome = vouched(copy(bytes, writer, running, sum), request, sum, writer);
                    takeBack = outcome.leavesNothing();
                    return outcome;
                } finally {
                    finish(writer, takeBack);
                }
            }
        } finally {
            if (!takeBack && part.isSafe()) {
                running.ifPresent(digest -> digests.putBack(row.storeKey(), digest));
            }
        }
    }

    private void finish(PartWriter writer, boolean takeBack) throws DiskTrouble {
        if (!takeBack) {
            writer.keep(lease::holds);
        } else if (lease.holds()) {
            writer.takeBack();
        }
    }

    /** A piece with a checksum is looked at when the checksum holds: damaged bytes say nothing of the file. */
    private Outcome vouched(Outcome outcome, AppendRequest request, @Nullable MessageDigest sum, PartWriter writer)
            throws DiskTrouble {
        if (sum == null || !outcome.isWritten()) {
            return outcome;
        }
        return request.checksum().orElseThrow().agreesWith(sum)
                ? look(writer.position())
                : Outcome.no(TusRefusal.CHECKSUM_MISMATCH);
    }

    private Outcome copy(
            InputStream bytes, PartWriter writer, Optional<RunningDigest> running, @Nullable MessageDigest sum)
            throws IOException {
        OneBehind hashed = new OneBehind((buffer, length) -> hash(buffer, length, running, sum));
        try {
            return copy(bytes, writer, hashed, sum == null);
        } finally {
            hashed.await();
        }
    }

    private Outcome copy(InputStream bytes, PartWriter writer, OneBehind hashed, boolean lookSoon) throws IOException {
        for (int read = hashed.read(bytes); read >= 0; read = hashed.read(bytes)) {
            if (writer.position() + read > row.upload().length()) {
                return Outcome.no(TusRefusal.OVERRUN);
            }
            if (!lease.holds()) {
                return Outcome.no(TusRefusal.BUSY);
            }
            writer.write(hashed.brought());
            hashed.take();
            Outcome outcome = lookSoon ? look(writer.position()) : Outcome.WRITTEN;
            if (!outcome.isWritten()) {
                return outcome;
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

    private Outcome look(long there) throws DiskTrouble {
        if (looked || there < MediaSniffer.HEAD_BYTES) {
            return Outcome.WRITTEN;
        }
        looked = true;
        return intake.glance(row.upload().offer(), parts.head(row.storeKey()))
                .map(early -> new Outcome(null, early))
                .orElse(Outcome.WRITTEN);
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

        /** Whether the piece as a whole is wrong; a line that broke or another writer are no fault of its bytes. */
        boolean leavesNothing() {
            return refusal == TusRefusal.OVERRUN || refusal == TusRefusal.CHECKSUM_MISMATCH;
        }
    }
}
