// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.upload.UploadLimits;
import io.aftersale.evidence.upload.UploadState;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The recurring job: finishes what a node left whole, erases the bytes of uploads whose time is over, and parts that no row knows. Each
 * row is claimed in the database, so any number of nodes may do it at once.
 */
public final class CleanUploads implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(CleanUploads.class);

    /** So many rows are in memory at once. */
    private static final int MOST_AT_ONCE = 100;

    private final UploadRows rows;
    private final PartFolder parts;
    private final EvidenceStore store;
    private final DefaultUploads uploads;
    private final UploadLimits limits;
    private final Duration orphanAfter;
    private final Clock clock;

    /** @param orphanAfter how long a part must be untouched before it may be nobody's */
    public CleanUploads(
            UploadRows rows,
            PartFolder parts,
            EvidenceStore store,
            DefaultUploads uploads,
            UploadLimits limits,
            Duration orphanAfter,
            Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.store = store;
        this.uploads = uploads;
        this.limits = limits;
        this.orphanAfter = orphanAfter;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // an exception would end the schedule
    public void run() {
        try {
            uploads.endWhoseDraftIsOver();
            all(rows::over, this::erase);
            all(rows::whole, uploads::keepLater);
            eraseOrphans();
            parts.eraseProbes(orphanAfter);
        } catch (IOException | RuntimeException failed) {
            LOG.error("Uploads could not be cleaned up", failed);
        }
    }

    /** Each row once, however many there are; one that fails comes again with the next run and keeps none from its turn. */
    private void all(Waiting waiting, Consumer<UploadRow> what) {
        for (List<UploadRow> some = waiting.after(0, MOST_AT_ONCE); !some.isEmpty(); ) {
            some.forEach(what);
            some = waiting.after(some.get(some.size() - 1).number(), MOST_AT_ONCE);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever stops it, the next run comes back to it
    private void erase(UploadRow row) {
        try {
            eraseLeased(row);
        } catch (IOException | RuntimeException failed) {
            LOG.error("An upload whose time is over could not be erased; the next clean-up tries again", failed);
        }
    }

    private void eraseLeased(UploadRow row) throws IOException {
        try (WriterLease lease =
                new WriterLease(rows, limits, clock, row.upload().id())) {
            if (lease.take()) {
                Optional<UploadRow> now = rows.find(row.upload().id())
                        .filter(read -> !clock.instant().isBefore(read.upload().expires()));
                if (now.isPresent()) {
                    end(now.get(), lease);
                }
            }
        }
    }

    /** What was kept meanwhile is evidence; of what never became it the draft tells as long as it is open. */
    private void end(UploadRow row, WriterLease lease) throws IOException {
        parts.erase(row.storeKey());
        if (!row.is(UploadState.KEPT)) {
            store.erase(row.storeKey());
        }
        boolean told = (row.isUnfinished() || row.is(UploadState.EXPIRED)) && uploads.isOfAnOpenDraft(row);
        if (!told || !rows.expire(row.upload().id(), lease.writer())) {
            rows.delete(row.upload().id());
        }
    }

    /** Also what a crash left between keeping a file and erasing its part. */
    private void eraseOrphans() throws IOException {
        for (String key : parts.untouchedFor(orphanAfter)) {
            boolean needed = rows.underKey(key).filter(UploadRow::isUnfinished).isPresent();
            if (!needed) {
                parts.erase(key);
            }
        }
    }

    /** Rows in the order of their numbers, after one of them. */
    private interface Waiting {

        List<UploadRow> after(long number, int most);
    }
}
