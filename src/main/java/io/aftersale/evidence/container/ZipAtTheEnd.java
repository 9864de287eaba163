// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import io.aftersale.evidence.container.reading.MeteredBytes;

/**
 * Finds the directory by which programs open a ZIP, JAR, APK or DOCX: they search it from the end of the file
 * (APPNOTE.TXT 4.3.16), so that whatever stands in front is no hindrance to them.
 */
final class ZipAtTheEnd {

    private static final String END_OF_DIRECTORY = "PK\5\6";
    private static final String DIRECTORY = "PK\1\2";
    private static final int END_RECORD_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipAtTheEnd() {}

    /** Where the end record stands, or -1. A record without a directory in front of it is chance, unless it is empty. */
    static long find(MeteredBytes bytes) {
        long from = Math.max(0, bytes.size() - END_RECORD_BYTES - LONGEST_COMMENT);
        String tail = TailLook.latin(bytes.blockUpTo(from, END_RECORD_BYTES + LONGEST_COMMENT));
        int at = tail.lastIndexOf(END_OF_DIRECTORY);
        while (at >= 0) {
            if (at + END_RECORD_BYTES <= tail.length() && isRecord(bytes, from + at)) {
                return from + at;
            }
            at = tail.lastIndexOf(END_OF_DIRECTORY, at - 1);
        }
        return -1;
    }

    private static boolean isRecord(MeteredBytes bytes, long at) {
        long directory = at - bytes.u32LittleEndian(at + 12);
        return directory >= 0 && directory < at && bytes.text(directory, 4).equals(DIRECTORY);
    }
}
