// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.sniff;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.SeenAs;
import io.aftersale.evidence.SeenBytes;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Names the exact type of an EBML file by its document type (RFC 8794 §11.2.4), looked for in the first 256 bytes. */
final class MatroskaHead {

    private static final int LOOK_AT_BYTES = 256;
    private static final String EBML = "\u001aE\u00df\u00a3";
    private static final String DOC_TYPE = "B\u0082";
    private static final int LENGTH_MARK = 0x80;
    private static final int LEADING_ZEROS_OF_ONE_BYTE = 24;

    private static final Map<String, SeenBytes> DOC_TYPES = Map.of(
            "webm", new SeenBytes.Medium(MediaFamily.MATROSKA, "video/webm"),
            "matroska", new SeenBytes.Medium(MediaFamily.MATROSKA, "video/x-matroska"));

    private MatroskaHead() {}

    static boolean fits(byte[] head) {
        return text(head).startsWith(EBML);
    }

    static SeenBytes read(byte[] head) {
        String text = text(head);
        int at = text.indexOf(DOC_TYPE, EBML.length()) + DOC_TYPE.length();
        if (at < EBML.length() || at >= text.length()) {
            return new SeenBytes.NoMedium(SeenAs.UNKNOWN);
        }
        int width = Integer.numberOfLeadingZeros(text.charAt(at)) - LEADING_ZEROS_OF_ONE_BYTE + 1;
        int begin = at + width;
        long end = begin + length(text, at, width);
        String docType = end <= text.length() ? text.substring(begin, (int) end) : "";
        return DOC_TYPES.getOrDefault(docType, new SeenBytes.NoMedium(SeenAs.OTHER));
    }

    /** A length of one to eight bytes, whose first bit that is set tells how many (RFC 8794 §4); too long for any text where cut. */
    private static long length(String text, int at, int width) {
        if (width > Long.BYTES || at + width > text.length()) {
            return LOOK_AT_BYTES;
        }
        long length = text.charAt(at) & (LENGTH_MARK >> (width - 1)) - 1;
        for (int next = 1; next < width; next++) {
            length = Math.min(LOOK_AT_BYTES, length << 8 | text.charAt(at + next));
        }
        return length;
    }

    private static String text(byte[] head) {
        return new String(head, 0, Math.min(head.length, LOOK_AT_BYTES), StandardCharsets.ISO_8859_1);
    }
}
