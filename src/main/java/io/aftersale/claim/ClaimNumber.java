// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.security.SecureRandom;

/** {@code AS-} and 8 random Crockford base-32 characters: 40 bits, not guessable in order, never a capability by itself. */
public final class ClaimNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ClaimNumber() {}

    public static String next() {
        StringBuilder number = new StringBuilder("AS-");
        for (int i = 0; i < LENGTH; i++) {
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
