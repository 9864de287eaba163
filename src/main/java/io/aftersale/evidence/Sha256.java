// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which kept files are known. */
public final class Sha256 {

    private Sha256() {}

    /** A digest of nothing yet. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
