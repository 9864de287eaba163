// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.upload.UploadLimits;
import io.aftersale.evidence.upload.UploadTarget;
import io.aftersale.evidence.upload.UploadWish;
import io.aftersale.evidence.upload.Uploads.Creation;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a file may begin to come: by the policy's room, what is under way already, and the disk (A30). */
final class Admission {

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    private final UploadRows rows;
    private final PartFolder parts;
    private final UploadTarget target;
    private final UploadLimits limits;

    Admission(UploadRows rows, PartFolder parts, UploadTarget target, UploadLimits limits) {
        this.rows = rows;
        this.parts = parts;
        this.target = target;
        this.limits = limits;
    }

    /** Counts with the new one in: of two that come at once for the last place, none gets in rather than both. */
    Creation admit(UploadWish wish) {
        UploadTarget.Room room = target.room(wish.place());
        if (wish.length() < 1) {
            return new Creation.Refused(TusRefusal.LENGTH, room.bytesPerFile());
        }
        UploadRow row = rows.insert(wish, room.bytesPerFile());
        Optional<TusRefusal> why = against(wish, room, rows.open(wish.place()));
        if (why.isPresent()) {
            rows.delete(row.upload().id());
            return new Creation.Refused(why.get(), room.bytesPerFile());
        }
        return new Creation.Made(row.with(0));
    }

    private Optional<TusRefusal> against(UploadWish wish, UploadTarget.Room room, UploadRows.Open open) {
        if (open.atPlace() > room.files()) {
            return Optional.of(TusRefusal.NO_ROOM);
        }
        if (wish.length() > room.bytesPerFile() || open.bytesOfDraft() > room.bytesOfDraft()) {
            return Optional.of(TusRefusal.TOO_LARGE);
        }
        if (open.ofShopper() > limits.openPerShopper()) {
            return Optional.of(TusRefusal.TOO_MANY);
        }
        return isOnDisk(wish.length()) ? Optional.empty() : Optional.of(TusRefusal.DISK_FULL);
    }

    private boolean isOnDisk(long bytes) {
        try {
            return parts.free() - bytes >= limits.freeBytes();
        } catch (IOException unknown) {
            LOG.warn("The free space of the upload folder is not known", unknown);
            return true;
        }
    }
}
