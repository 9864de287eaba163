// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import io.aftersale.evidence.EvidenceStore.DiskTrouble;
import io.aftersale.evidence.store.RandomKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** A prefix in a bucket, and who talks to it. */
record Place(S3Client s3, String bucket, String prefix) {

    /** The name under which a file lies. */
    String object(String key) {
        return prefix + key;
    }

    /** Whether the object is a kept file's; everything else in the bucket is left alone. */
    boolean isOurs(String object) {
        return object.startsWith(prefix) && RandomKey.isOne(object.substring(prefix.length()));
    }

    String key(String object) {
        return object.substring(prefix.length());
    }

    /** Asks the server; its troubles are told from the sender's. */
    static <T> T asking(Supplier<T> question) throws DiskTrouble {
        try {
            return question.get();
        } catch (SdkException failed) {
            throw new DiskTrouble(new IOException(failed.getMessage(), failed));
        } catch (UncheckedIOException ownDisk) {
            throw new DiskTrouble(new IOException(ownDisk));
        }
    }
}
