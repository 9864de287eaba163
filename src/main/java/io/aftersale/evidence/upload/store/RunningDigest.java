// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.platform.Sha256;
import java.security.MessageDigest;

/** The SHA-256 of a file's beginning. */
final class RunningDigest {

    private final MessageDigest digest = Sha256.begin();
    private long bytes;

    void update(byte[] buffer, int length) {
        digest.update(buffer, 0, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /** Lower-case hex; ends the digest. */
    String end() {
        return Sha256.end(digest);
    }
}
