// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.platform.PlacedOrder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an uploaded file belongs.
 *
 * @param orderItemId the line of a photo; null for the parcel's video
 */
record UploadPlace(
        String field, EvidenceKind kind, @Nullable Long orderItemId) {

    static final String VIDEO = "video";
    static final String PHOTOS = "photos";

    private static final Pattern LINE_PHOTOS = Pattern.compile("lines\\[(\\d{1,18})]\\.photos");

    /** The field of a line's photos. */
    static String photosOf(@Nullable Long orderItemId) {
        return "lines[" + orderItemId + "].photos";
    }

    /** The place of that name; empty for other names and for lines of other orders. */
    static Optional<UploadPlace> named(String field, PlacedOrder order) {
        if (field.equals(VIDEO)) {
            return Optional.of(new UploadPlace(field, EvidenceKind.VIDEO, null));
        }
        Matcher photos = LINE_PHOTOS.matcher(field);
        if (!photos.matches()) {
            return Optional.empty();
        }
        long line = Long.parseLong(photos.group(1));
        return order.lines().stream().anyMatch(known -> known.orderItemId() == line)
                ? Optional.of(new UploadPlace(field, EvidenceKind.PHOTO, line))
                : Optional.empty();
    }
}
