// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes keys of 256 random bits; the beginning tells people and scanners what it is. */
public final class FreshKey {

    private static final String PREFIX = "aftersale_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FreshKey() {}

    public static String next() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
