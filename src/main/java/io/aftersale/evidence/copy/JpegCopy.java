// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import io.aftersale.evidence.container.photo.JpegParts;
import io.aftersale.evidence.container.photo.JpegParts.Part;
import io.aftersale.evidence.container.photo.Orientation;
import io.aftersale.evidence.container.reading.MeteredBytes;

/**
 * A JPEG with what decoding needs: tables, frames, scans, JFIF's density, Adobe's transform, a colour profile.
 * All other segments, thumbnails and whatever stands behind the picture are left out.
 */
final class JpegCopy implements CopyResult.Planner {

    private static final int APP0 = 0xE0;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int JFIF_BYTES = 14;
    private static final int ADOBE_BYTES = 12;
    private static final int PROFILE_HEADER = 14;
    private static final int PROFILE_HEAD = PROFILE_HEADER + 128;

    @Override
    public CopyPlan plan(MeteredBytes bytes, int orientation) {
        CopyPlan.Draft draft = new CopyPlan.Draft().keep(0, 2);
        boolean profile = false;
        boolean turned = orientation == Orientation.UPRIGHT;
        for (Part part : JpegParts.of(bytes)) {
            if (!turned && part.marker() != APP0) {
                draft.write(OwnExif.segment(orientation));
                turned = true;
            }
            if (part.marker() == APP2) {
                profile = isProfile(bytes, part, profile);
            }
            keep(bytes, part, profile, draft);
        }
        return draft.plan();
    }

    private static void keep(MeteredBytes bytes, Part part, boolean profile, CopyPlan.Draft draft) {
        if (part.marker() == APP0 && begins(bytes, part, "JFIF\0", JFIF_BYTES)) {
            draft.write(jfif(bytes.block(part.body(), JFIF_BYTES)));
        } else if (part.marker() == APP14 && begins(bytes, part, "Adobe", ADOBE_BYTES)) {
            byte[] adobe = bytes.block(part.body(), ADOBE_BYTES);
            draft.write(Join.of(new byte[] {(byte) 0xFF, (byte) APP14, 0, ADOBE_BYTES + 2}, adobe));
        } else if (isPicture(part.marker()) || (part.marker() == APP2 && profile)) {
            draft.keep(part.at(), part.end());
        }
    }

    /** Frames and scans, their tables, the end. */
    private static boolean isPicture(int marker) {
        return marker >= 0xC0 && marker <= 0xDF;
    }

    /** The first piece must begin a profile, further pieces follow one. */
    private static boolean isProfile(MeteredBytes bytes, Part part, boolean before) {
        if (!begins(bytes, part, "ICC_PROFILE\0", PROFILE_HEADER)) {
            return false;
        }
        boolean first = bytes.u8(part.body() + 12) == 1;
        return first
                ? part.length() >= PROFILE_HEAD
                        && SoundProfile.begins(bytes.block(part.body() + PROFILE_HEADER, PROFILE_HEAD - PROFILE_HEADER))
                : before;
    }

    private static boolean begins(MeteredBytes bytes, Part part, String name, int atLeast) {
        return part.length() >= atLeast
                && bytes.text(part.body(), name.length()).equals(name);
    }

    /** Without a thumbnail, whose size stands in the last two bytes. */
    private static byte[] jfif(byte[] body) {
        body[JFIF_BYTES - 2] = 0;
        body[JFIF_BYTES - 1] = 0;
        return Join.of(new byte[] {(byte) 0xFF, (byte) APP0, 0, JFIF_BYTES + 2}, body);
    }
}
