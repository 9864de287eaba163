// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.sniff;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.SeenAs;
import io.aftersale.evidence.SeenBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names the exact type of an ISO base media file by its first box and its brands (ISO/IEC 14496-12 §4.3). */
final class IsoHead {

    private static final int BOX_HEADER_BYTES = 8;
    private static final int FIRST_COMPATIBLE_BRAND = 16;
    private static final Set<String> FIRST_BOXES = Set.of("ftyp", "wide", "free", "skip", "mdat", "moov", "pnot");
    private static final Set<String> SOUND_ONLY = Set.of("M4A ", "M4B ", "M4P ", "F4A ", "F4B ");
    private static final Set<String> PICTURES_OF_OTHERS = Set.of("crx ", "jp2 ", "jpx ", "jxl ");
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs");
    private static final Set<String> AVIF = Set.of("avif", "avis");
    private static final Set<String> ANY_HEIF = Set.of("mif1", "mif2", "msf1", "miaf");

    private IsoHead() {}

    /** Whether the file begins with a box that such files begin with, of a size a box can have. */
    static boolean fits(byte[] head) {
        return isNamed(head) && hasRoomForItsHeader(head);
    }

    /** Whether it begins with such a box, smaller than its own header: no other type, and none that can be read. */
    static boolean isBroken(byte[] head) {
        return isNamed(head) && !hasRoomForItsHeader(head);
    }

    private static boolean isNamed(byte[] head) {
        return head.length >= BOX_HEADER_BYTES && FIRST_BOXES.contains(text(head, 4));
    }

    private static boolean hasRoomForItsHeader(byte[] head) {
        int size = ByteBuffer.wrap(head).getInt();
        return size == 0 || size == 1 || Integer.compareUnsigned(size, BOX_HEADER_BYTES) >= 0;
    }

    static SeenBytes read(byte[] head) {
        List<String> brands = brands(head);
        if (brands.isEmpty()) {
            return new SeenBytes.Medium(MediaFamily.ISO_BMFF, "video/quicktime");
        }
        String major = brands.get(0);
        if (SOUND_ONLY.contains(major)) {
            return new SeenBytes.NoMedium(SeenAs.SOUND_ONLY_CONTAINER);
        }
        if (PICTURES_OF_OTHERS.contains(major)) {
            return new SeenBytes.NoMedium(SeenAs.OTHER_PICTURE);
        }
        return isPicture(major)
                ? new SeenBytes.Medium(MediaFamily.HEIF, pictureType(brands))
                : new SeenBytes.Medium(MediaFamily.ISO_BMFF, videoType(major));
    }

    private static boolean isPicture(String major) {
        return HEIC.contains(major) || AVIF.contains(major) || ANY_HEIF.contains(major);
    }

    private static String pictureType(List<String> brands) {
        for (String brand : brands) {
            if (HEIC.contains(brand)) {
                return "image/heic";
            }
            if (AVIF.contains(brand)) {
                return "image/avif";
            }
        }
        return "image/heif";
    }

    private static String videoType(String major) {
        if (major.equals("qt  ")) {
            return "video/quicktime";
        }
        if (major.startsWith("3g2")) {
            return "video/3gpp2";
        }
        return major.startsWith("3g") ? "video/3gpp" : "video/mp4";
    }

    /** The major brand, then the compatible ones that lie in the head; none where the first box is another one. */
    private static List<String> brands(byte[] head) {
        List<String> brands = new ArrayList<>();
        if (text(head, 4).equals("ftyp") && head.length >= 12) {
            brands.add(text(head, BOX_HEADER_BYTES));
            long end = Math.min(
                    head.length, Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt()));
            for (int at = FIRST_COMPATIBLE_BRAND; at + 4 <= end; at += 4) {
                brands.add(text(head, at));
            }
        }
        return brands;
    }

    private static String text(byte[] head, int from) {
        return new String(head, from, 4, StandardCharsets.ISO_8859_1);
    }
}
