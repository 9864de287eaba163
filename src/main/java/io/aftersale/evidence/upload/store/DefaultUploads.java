// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.WholeFileIntake;
import io.aftersale.evidence.tus.AppendRequest;
import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadLimits;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.UploadTarget;
import io.aftersale.evidence.upload.UploadWish;
import io.aftersale.evidence.upload.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Uploads over part files and rows; whoever writes has the row's lease. */
public final class DefaultUploads implements Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultUploads.class);

    private static final int DRAFTS = 100;

    private final UploadRows rows;
    private final PartFolder parts;
    private final WholeFileIntake intake;
    private final UploadTarget target;
    private final UploadLimits limits;
    private final Clock clock;
    private final Admission admission;
    private final Finishing finishing;
    private final Executor background;
    private final RunningDigests digests = new RunningDigests();

    public DefaultUploads(
            UploadRows rows,
            PartFolder parts,
            WholeFileIntake intake,
            EvidenceStore store,
            UploadTarget target,
            UploadLimits limits,
            Executor background,
            Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.intake = intake;
        this.target = target;
        this.limits = limits;
        this.clock = clock;
        this.background = background;
        this.admission = new Admission(rows, parts, target, limits, clock);
        this.finishing = new Finishing(rows, parts, intake, store, target);
    }

    @Override
    public Creation create(UploadWish wish) {
        return admission.admit(wish);
    }

    @Override
    public Optional<Upload> find(String id, long customerId) {
        return own(id, customerId).map(this::settled);
    }

    @Override
    public List<Upload> ofDraft(String claimNumber, long customerId) {
        return rows.ofDraft(claimNumber, customerId).stream()
                .flatMap(row -> row.seenAt(clock.instant()).stream())
                .map(this::settled)
                .toList();
    }

    @Override
    public Appended append(String id, long customerId, AppendRequest request, InputStream bytes) throws IOException {
        Optional<UploadRow> row = own(id, customerId);
        if (row.isEmpty()) {
            return new Appended.Refused(TusRefusal.MISSING);
        }
        if (!row.get().is(UploadState.RECEIVING)) {
            return afterTheEnd(row.get(), request);
        }
        if (!target.isOpen(row.get().upload().place())) {
            return new Appended.Refused(TusRefusal.GONE);
        }
        try (WriterLease lease = new WriterLease(rows, limits, clock, id)) {
            return lease.takeToReceive()
                    ? leased(row.get(), lease, request, bytes)
                    : new Appended.Refused(TusRefusal.BUSY);
        }
    }

    /** The row is read once more: whoever had the lease before may have moved it on. */
    private Appended leased(UploadRow before, WriterLease lease, AppendRequest request, InputStream bytes)
            throws IOException {
        UploadRow row = fresh(before);
        return row.is(UploadState.RECEIVING) ? written(row, lease, request, bytes) : afterTheEnd(row, request);
    }

    @Override
    public Optional<TusRefusal> terminate(String id, long customerId) {
        Optional<UploadRow> row = own(id, customerId);
        if (row.isEmpty()) {
            return Optional.of(TusRefusal.MISSING);
        }
        try (WriterLease lease = new WriterLease(rows, limits, clock, id)) {
            if (!lease.take()) {
                return Optional.of(TusRefusal.BUSY);
            }
            parts.erase(row.get().storeKey());
            rows.delete(id);
            return Optional.empty();
        } catch (IOException stays) {
            LOG.warn("An upload's part could not be erased; the clean-up tries again", stays);
            return Optional.of(TusRefusal.BROKEN);
        }
    }

    private Appended afterTheEnd(UploadRow row, AppendRequest request) {
        if (row.is(UploadState.REFUSED) || row.is(UploadState.EXPIRED)) {
            return new Appended.Refused(TusRefusal.GONE);
        }
        return request.against(row.upload().length(), row.upload().length())
                .<Appended>map(why -> new Appended.Refused(why, standing(row)))
                .orElseGet(() -> new Appended.Written(standing(row)));
    }

    private Appended written(UploadRow row, WriterLease lease, AppendRequest request, InputStream bytes)
            throws IOException {
        long length = row.upload().length();
        Optional<TusRefusal> against = request.against(parts.length(row.storeKey()), length);
        if (against.isPresent()) {
            return new Appended.Refused(against.get(), now(row));
        }
        Receiving.Outcome outcome = new Receiving(parts, intake, digests, row, lease).receive(request, bytes);
        TusRefusal refusal = outcome.refusal();
        if (refusal != null) {
            return refusal == TusRefusal.OVERRUN
                    ? new Appended.Refused(refusal, now(row))
                    : new Appended.Refused(refusal);
        }
        if (outcome.early() != null) {
            finishing.refuse(row, lease, outcome.early());
            return new Appended.FileRefused(now(row));
        }
        return parts.length(row.storeKey()) < length ? new Appended.Written(now(row)) : whole(row, lease);
    }

    private Appended whole(UploadRow row, WriterLease lease) throws IOException {
        if (!finishing.judge(row, lease)) {
            return new Appended.FileRefused(now(row));
        }
        Optional<RunningDigest> running =
                digests.takeOut(row.storeKey(), row.upload().length());
        if (running.isEmpty() || !finishing.keepUnlessBusy(row, lease, running.get())) {
            lease.close();
            background.execute(() -> keepLater(row, running));
        }
        return new Appended.Written(now(row));
    }

    /** Takes the digest of a whole file and makes it evidence; nothing happens where another node is at it or has the part. */
    void keepLater(UploadRow row) {
        keepLater(row, Optional.empty());
    }

    @SuppressWarnings("CatchingUnchecked") // whatever stops it, the clean-up comes back to it
    private void keepLater(UploadRow row, Optional<RunningDigest> running) {
        if (!parts.has(row.storeKey())) {
            return;
        }
        try (WriterLease lease =
                new WriterLease(rows, limits, clock, row.upload().id())) {
            if (lease.take() && fresh(row).is(UploadState.WHOLE)) {
                keepNow(row, lease, running);
            }
        } catch (IOException | RuntimeException failed) {
            LOG.error("An upload that is whole could not be kept; the clean-up tries again", failed);
        }
    }

    private void keepNow(UploadRow row, WriterLease lease, Optional<RunningDigest> running) throws IOException {
        try {
            Optional<RunningDigest> digest = running.isPresent() ? running : finishing.digest(row, lease);
            if (digest.isPresent()) {
                finishing.keep(row, lease, digest.get());
            }
        } catch (IOException | RuntimeException failed) {
            rows.failed(row.upload().id(), lease.writer());
            throw failed;
        }
    }

    /** As it stands; where a node died between the last byte and the verdict, after the verdict. */
    private Upload settled(UploadRow row) {
        if (!row.is(UploadState.RECEIVING)
                || parts.length(row.storeKey()) != row.upload().length()) {
            return standing(row);
        }
        try (WriterLease lease =
                new WriterLease(rows, limits, clock, row.upload().id())) {
            if (lease.take() && fresh(row).is(UploadState.RECEIVING)) {
                whole(row, lease);
            }
        } catch (IOException failed) {
            LOG.error("An upload that is whole could not be judged", failed);
        }
        return now(row);
    }

    /** Ends what is under way for drafts that were sent, discarded or have expired. */
    void endWhoseDraftIsOver() {
        for (List<String> some = rows.drafts("", DRAFTS); !some.isEmpty(); ) {
            Set<String> open = target.stillOpen(some);
            some.stream().filter(number -> !open.contains(number)).forEach(rows::endDraft);
            some = rows.drafts(some.get(some.size() - 1), DRAFTS);
        }
    }

    /** Whether the draft of that upload is still open, so that what became of it is worth telling. */
    boolean isOfAnOpenDraft(UploadRow row) {
        return target.isOpen(row.upload().place());
    }

    private Upload now(UploadRow row) {
        return standing(row.is(UploadState.EXPIRED) ? row : fresh(row));
    }

    private UploadRow fresh(UploadRow row) {
        return rows.find(row.upload().id()).orElse(row);
    }

    private Upload standing(UploadRow row) {
        return row.with(parts.length(row.storeKey()));
    }

    private Optional<UploadRow> own(String id, long customerId) {
        return rows.find(id)
                .filter(row -> row.upload().place().customerId() == customerId)
                .flatMap(row -> row.seenAt(clock.instant()));
    }
}
