// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey;

import io.aftersale.platform.Sha256;

/**
 * What is kept of a key: its SHA-256. Keys are long and random, so no slow digest is needed.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record KeyDigest(String hex) {

    public static KeyDigest of(String key) {
        return new KeyDigest(Sha256.of(key));
    }
}
