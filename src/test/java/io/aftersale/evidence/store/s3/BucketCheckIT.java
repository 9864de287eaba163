// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.store.Incoming;
import io.aftersale.platform.EvidenceSettings;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start says of a bucket that cannot be used. */
class BucketCheckIT {

    @TempDir
    static Path folder;

    private static S3Server server;

    @BeforeAll
    static void start() throws IOException {
        server = S3Server.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aBucketThatCanBeUsedIsLeftAsItWas() {
        check(server.bucket());

        assertThat(server.objects()).isEmpty();
    }

    @Test
    void aBucketThatIsNotThereIsNamed() {
        assertRefused(
                server.bucket("nothing-here", "statue", "resin"),
                "aftersale.evidence.s3.bucket: there is no bucket nothing-here in eu-south-1 at 127.0.0.1");
    }

    @Test
    void wrongKeysAreNamedByTheirPropertyAndNotPrinted() {
        assertRefused(
                server.bucket(S3Server.BUCKET, "statue", "plaster"),
                "aftersale.evidence.s3.accessKey: files cannot be written in bucket statues in eu-south-1 at 127.0.0.1:"
                        + " SignatureDoesNotMatch");
        assertThatThrownBy(() -> check(server.bucket(S3Server.BUCKET, "statue", "plaster")))
                .hasMessageNotContaining("plaster");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        EvidenceSettings.Bucket nowhere =
                new EvidenceSettings.Bucket("statues", "eu-south-1", "http://127.0.0.1:1", true, "", "a", "b");

        assertRefused(
                nowhere, "aftersale.evidence.s3.endpoint: bucket statues in eu-south-1 at 127.0.0.1 does not answer: ");
    }

    private static void assertRefused(EvidenceSettings.Bucket bucket, String said) {
        assertThatThrownBy(() -> check(bucket))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(said);
    }

    private static void check(EvidenceSettings.Bucket bucket) {
        S3EvidenceStore.in(bucket, new Incoming(folder)).close();
    }
}
