// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.upload.UploadLimits;
import io.aftersale.evidence.upload.UploadTarget;
import io.aftersale.evidence.upload.UploadWish;
import io.aftersale.evidence.upload.Uploads.Creation;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a file may begin to come: by the policy's room, what is under way already, and the disk (A30). */
final class Admission {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    private final UploadRows rows;
    private final PartFolder parts;
    private final UploadTarget target;
    private final UploadLimits limits;
    private final Clock clock;

    Admission(UploadRows rows, PartFolder parts, UploadTarget target, UploadLimits limits, Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.target = target;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Counts with the new one in: of two that come at once for the last place, none gets in rather than both. A file that is sent
     * again is no longer told as expired. Who asks again for a file of which nothing came has lost the answer, and gets the same upload.
     */
    Creation admit(UploadWish wish) {
        if (wish.length() < 1) {
            return new Creation.Refused(TusRefusal.LENGTH);
        }
        return rows.alike(wish)
                .filter(row -> parts.length(row.storeKey()) == 0)
                .<Creation>map(row -> new Creation.Made(row.with(0)))
                .orElseGet(() -> anew(wish));
    }

    private Creation anew(UploadWish wish) {
        UploadTarget.Room room = target.room(wish.place());
        UploadRow row = rows.insert(wish, room.bytesPerFile());
        UploadRows.Open open = rows.open(wish.place(), room.day().begins());
        Optional<Creation> no =
                tooOften(wish).or(() -> byPolicy(wish.length(), room, open)).or(() -> byNode(open));
        if (no.isPresent()) {
            rows.delete(row.upload().id());
            return no.get();
        }
        rows.forgetExpired(row);
        return new Creation.Made(row.with(0));
    }

    private static Optional<Creation> byPolicy(long length, UploadTarget.Room room, UploadRows.Open open) {
        if (open.atPlace() > room.files()) {
            return no(TusRefusal.NO_ROOM);
        }
        if (length > room.bytesPerFile()) {
            return Optional.of(new Creation.Refused(TusRefusal.TOO_LARGE, room.bytesPerFile()));
        }
        if (open.bytesOfDraft() > room.bytesOfDraft()) {
            long left = left(room.bytesOfDraft(), open.bytesOfDraft(), length);
            return Optional.of(new Creation.Refused(TusRefusal.DRAFT_FULL, left));
        }
        if (open.bytesOfDay() > room.day().bytes()) {
            long left = left(room.day().bytes(), open.bytesOfDay(), length);
            return Optional.of(
                    new Creation.Refused(TusRefusal.DAY_FULL, left, room.day().ends()));
        }
        return Optional.empty();
    }

    /** With the new one; the next may begin when the oldest of those that count is an hour old. */
    private Optional<Creation> tooOften(UploadWish wish) {
        int most = limits.begunPerHour();
        List<Instant> begun =
                rows.begunSince(wish.place().customerId(), clock.instant().minus(HOUR), most + 1);
        return begun.size() <= most
                ? Optional.empty()
                : Optional.of(new Creation.Refused(
                        TusRefusal.TOO_OFTEN, 0, begun.get(most).plus(HOUR)));
    }

    private Optional<Creation> byNode(UploadRows.Open open) {
        if (open.ofShopper() > limits.openPerShopper()) {
            return no(TusRefusal.TOO_MANY);
        }
        return isOnDisk() ? Optional.empty() : no(TusRefusal.DISK_FULL);
    }

    private static Optional<Creation> no(TusRefusal why) {
        return Optional.of(new Creation.Refused(why));
    }

    /** What would fit beside the others. */
    private static long left(long most, long withThis, long length) {
        return Math.max(0, most - (withThis - length));
    }

    /** With all that was announced, here or elsewhere, and has not come yet. */
    private boolean isOnDisk() {
        try {
            long missing = rows.announced().entrySet().stream()
                    .mapToLong(part -> Math.max(0, part.getValue() - parts.length(part.getKey())))
                    .sum();
            return parts.free() - missing >= limits.freeBytes();
        } catch (IOException unknown) {
            LOG.warn("The free space of the upload folder is not known", unknown);
            return true;
        }
    }
}
