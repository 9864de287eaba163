// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names of kept files: 192 random bits in lower-case hex, safe in addresses and on every file system. */
public final class RandomKey {

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{48}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomKey() {}

    public static String next() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** Whether the text could have come from here; nothing else ever becomes part of a path. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
