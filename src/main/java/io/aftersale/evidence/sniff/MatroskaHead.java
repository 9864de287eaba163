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
        int length = text.charAt(at) - LENGTH_MARK;
        boolean whole = length >= 0 && at + 1 + length <= text.length();
        String docType = whole ? text.substring(at + 1, at + 1 + length) : "";
        return DOC_TYPES.getOrDefault(docType, new SeenBytes.NoMedium(SeenAs.OTHER));
    }

    private static String text(byte[] head) {
        return new String(head, 0, Math.min(head.length, LOOK_AT_BYTES), StandardCharsets.ISO_8859_1);
    }
}
