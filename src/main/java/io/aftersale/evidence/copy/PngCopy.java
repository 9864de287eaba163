// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import io.aftersale.evidence.container.photo.Orientation;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG with the chunks that say how to draw it; words, times, EXIF, unknown chunks and what follows the end are left out. */
final class PngCopy implements CopyResult.Planner {

    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;
    private static final int LARGEST_PROFILE = 1 << 20;
    private static final int LONGEST_NAME = 79;

    private static final Set<String> DRAWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "bKGD", "pHYs", "cICP", "mDCV",
            "cLLI", "acTL", "fcTL", "fdAT");

    @Override
    public CopyPlan plan(MeteredBytes bytes, int orientation) {
        CopyPlan.Draft draft = new CopyPlan.Draft().keep(0, SIGNATURE);
        long at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND") && bytes.size() - at >= AROUND_DATA) {
            bytes.step(at);
            long end = Math.min(bytes.size(), at + bytes.u32(at) + AROUND_DATA);
            type = bytes.text(at + 4, 4);
            if (DRAWN.contains(type) || (type.equals("iCCP") && isProfile(bytes, at, end))) {
                draft.keep(at, end);
            }
            if (type.equals("IHDR") && orientation != Orientation.UPRIGHT) {
                draft.write(chunk("eXIf", OwnExif.tiff(orientation)));
            }
            at = end;
        }
        return draft.plan();
    }

    /** A name, a zero, the method, then the profile deflated. */
    private static boolean isProfile(MeteredBytes bytes, long at, long end) {
        long length = end - at - AROUND_DATA;
        if (length <= 2 || length > LARGEST_PROFILE) {
            return false;
        }
        byte[] data = bytes.block(at + 8, (int) length);
        int zero = 0;
        while (zero < Math.min(data.length - 2, LONGEST_NAME + 1) && data[zero] != 0) {
            zero++;
        }
        return data[zero] == 0 && data[zero + 1] == 0 && SoundProfile.isDeflated(data, zero + 2);
    }

    private static byte[] chunk(String type, byte[] data) {
        CRC32 sum = new CRC32();
        byte[] summed = Join.of(Join.name(type), data);
        sum.update(summed);
        return Join.of(Join.u32(data.length), summed, Join.u32(sum.getValue()));
    }
}
