// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Tells whether bytes are a colour profile (ICC.1 section 7.2): only such may stay in a copy. */
final class SoundProfile {

    private static final int SIGNATURE_AT = 36;
    private static final int HEADER = 128;

    /** Ten times a camera's; printers' are larger and nothing a photo needs. */
    private static final int LARGEST = 1 << 20;

    private SoundProfile() {}

    /** Whether a profile begins so; its head alone is enough. */
    static boolean begins(byte[] head) {
        return head.length >= HEADER
                && head[SIGNATURE_AT] == 'a'
                && head[SIGNATURE_AT + 1] == 'c'
                && head[SIGNATURE_AT + 2] == 's'
                && head[SIGNATURE_AT + 3] == 'p';
    }

    /** Whether it is one when inflated; at most the largest is. */
    static boolean isDeflated(byte[] bytes, int from) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] piece = new byte[8 << 10];
            int length = inflater.inflate(piece);
            boolean begins = begins(piece) && length >= HEADER;
            long whole = length;
            while (begins && length > 0 && whole <= LARGEST) {
                length = inflater.inflate(piece);
                whole += length;
            }
            return begins && whole <= LARGEST && inflater.finished();
        } catch (DataFormatException broken) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
