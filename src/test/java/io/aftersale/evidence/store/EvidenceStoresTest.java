// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which store the properties lead to, in a JVM whose class path lacks the SDK. */
class EvidenceStoresTest {

    @TempDir
    Path folder;

    @Test
    void aFolderNeedsNothingOfTheSdk() throws IOException {
        assertThat(said("folder", "software")).isEqualTo("FolderEvidenceStore");
    }

    @Test
    void s3WithoutTheSdkStopsTheStartAndSaysWhatToAdd() throws IOException {
        assertThat(said("s3", "software"))
                .isEqualTo("aftersale.evidence.store is s3, but software.amazon.awssdk:s3 is not on the class path:"
                        + " add it, or say folder");
    }

    @Test
    void s3WithoutItsHttpClientSaysSo() throws IOException {
        assertThat(said("s3", "url-connection-client"))
                .isEqualTo("aftersale.evidence.store is s3, but software.amazon.awssdk:url-connection-client is not on"
                        + " the class path: add it, or say folder");
    }

    private String said(String store, String without) throws IOException {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.contains(File.separator + without + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
        Process java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        classes,
                        StartWithoutTheSdk.class.getName(),
                        folder.toString(),
                        store))
                .start();
        return new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
