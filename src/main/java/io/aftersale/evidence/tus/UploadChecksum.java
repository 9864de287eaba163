// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.tus;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** What {@code Upload-Checksum} says of one piece: the algorithm and what it must come to. */
public final class UploadChecksum {

    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    private final String algorithm;
    private final byte[] expected;

    private UploadChecksum(String algorithm, byte[] expected) {
        this.algorithm = algorithm;
        this.expected = expected;
    }

    /** Empty where the algorithm is none of ours or the value is not of its length. */
    static Optional<UploadChecksum> read(String header) {
        String[] parts = header.split(" +", 2);
        String algorithm = ALGORITHMS.get(parts[0]);
        if (algorithm == null || parts.length == 1) {
            return Optional.empty();
        }
        try {
            UploadChecksum read =
                    new UploadChecksum(algorithm, Base64.getDecoder().decode(parts[1].strip()));
            return read.expected.length == read.begin().getDigestLength() ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** To be fed with the piece's bytes. */
    public MessageDigest begin() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Ends the digest. */
    public boolean agreesWith(MessageDigest fed) {
        return MessageDigest.isEqual(fed.digest(), expected);
    }
}
