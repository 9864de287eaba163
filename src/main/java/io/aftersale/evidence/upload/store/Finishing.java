// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.EvidenceStore.DiskTrouble;
import io.aftersale.evidence.EvidenceStore.Stored;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.OneBehind;
import io.aftersale.evidence.WholeFileIntake;
import io.aftersale.evidence.WholeFileIntake.Examined;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.UploadTarget;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows the last byte: the verdict at once, then the digest, the move into the store and the row of the draft. */
final class Finishing {

    private static final Logger LOG = LoggerFactory.getLogger(Finishing.class);

    private final UploadRows rows;
    private final PartFolder parts;
    private final WholeFileIntake intake;
    private final EvidenceStore store;
    private final UploadTarget target;
    private final Lock keeping = new ReentrantLock();

    Finishing(UploadRows rows, PartFolder parts, WholeFileIntake intake, EvidenceStore store, UploadTarget target) {
        this.rows = rows;
        this.parts = parts;
        this.intake = intake;
        this.store = store;
        this.target = target;
    }

    /** Says whether the file may stay, by a few reads; a file that may not is erased. */
    boolean judge(UploadRow row, WriterLease lease) throws IOException {
        if (examined(row) instanceof Examined.Unfit no) {
            refuse(row, lease, no.why());
            return false;
        }
        return rows.move(row.upload().id(), lease.writer(), UploadState.RECEIVING, UploadState.WHOLE, "");
    }

    void refuse(UploadRow row, WriterLease lease, IntakeResult.Refused why) throws IOException {
        String id = row.upload().id();
        if (rows.move(id, lease.writer(), UploadState.RECEIVING, UploadState.REFUSED, why.messageKey())) {
            parts.erase(row.storeKey());
        }
    }

    /**
     * The same as {@link #keep} where no other request of this node is at it; false where one is. A request holds a
     * connection, and keeping may need a second one for the number of its row: as many at once as there are connections
     * would wait for each other.
     */
    boolean keepUnlessBusy(UploadRow row, WriterLease lease, RunningDigest digest) throws IOException {
        if (!keeping.tryLock()) {
            return false;
        }
        try {
            keep(row, lease, digest);
            return true;
        } finally {
            keeping.unlock();
        }
    }

    /** Makes a whole file evidence of its draft. May be called again wherever it stopped; who lost the lease leaves the part to the other. */
    void keep(UploadRow row, WriterLease lease, RunningDigest digest) throws IOException {
        if (!(examined(row) instanceof Examined.Fit fit)) {
            return;
        }
        Stored stored;
        try {
            stored = store.takeOver(parts.place(row.storeKey()), digest.end(), bytesSoFar -> lease.holds());
        } catch (EvidenceStore.Unwanted another) {
            LOG.info("A whole upload was taken over by another node while it was kept");
            return;
        }
        if (rows.keep(row, lease.writer(), fit.kept(stored), target)) {
            parts.erase(row.storeKey());
        }
    }

    /** The digest of the whole file, as far as the writer keeps its lease. */
    Optional<RunningDigest> digest(UploadRow row, WriterLease lease) throws IOException {
        RunningDigest digest = new RunningDigest();
        OneBehind hashed = new OneBehind(digest::update);
        try (InputStream bytes = Files.newInputStream(parts.place(row.storeKey()))) {
            for (int read = hashed.read(bytes); read >= 0; read = hashed.read(bytes)) {
                if (!lease.holds()) {
                    return Optional.empty();
                }
                hashed.take();
            }
        }
        hashed.await();
        return Optional.of(digest);
    }

    private Examined examined(UploadRow row) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(parts.place(row.storeKey()).toFile(), "r")) {
            return intake.examine(row.upload().offer(), MediaBytes.of(file));
        } catch (IOException failed) {
            throw new DiskTrouble(failed);
        }
    }
}
