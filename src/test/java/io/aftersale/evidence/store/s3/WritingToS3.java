// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.store.Incoming;
import io.aftersale.evidence.store.killed.Filled;
import io.aftersale.platform.EvidenceSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

/** A JVM that keeps file after file in S3 until it is killed. */
public final class WritingToS3 {

    /** Two to three parts. */
    private static final int LEAST = Upload.PART_BYTES + 1;

    private WritingToS3() {}

    /** The server's address, this node's folder and the number of the first file. */
    public static void main(String[] arguments) throws IOException {
        EvidenceSettings.Bucket bucket = new EvidenceSettings.Bucket(
                S3Server.BUCKET, "eu-south-1", arguments[0], true, S3Server.PREFIX, "statue", "resin");
        EvidenceStore store = S3EvidenceStore.in(bucket, new Incoming(Path.of(arguments[1])));
        for (long number = Long.parseLong(arguments[2]); ; number++) {
            byte[] file = Filled.file(number, LEAST);
            System.out.write('.');
            System.out.flush();
            store.keep(new ByteArrayInputStream(file), size -> true);
        }
    }
}
