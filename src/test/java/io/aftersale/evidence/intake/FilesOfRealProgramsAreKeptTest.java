// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.container.made.RealFile;
import io.aftersale.evidence.container.made.RealFiles;
import io.aftersale.evidence.container.made.RealPrograms;
import io.aftersale.evidence.sniff.BytesSniffer;
import io.aftersale.evidence.store.FolderEvidenceStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Skipped, by its name, where ffmpeg or heif-enc are not installed. */
class FilesOfRealProgramsAreKeptTest {

    @TempDir
    Path folder;

    static List<RealFile> files() {
        return RealFiles.all();
    }

    @BeforeAll
    static void theProgramsAreThere() {
        Optional<String> missing = RealPrograms.missing();
        assumeTrue(missing.isEmpty(), missing.orElse("") + " is not installed");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSoundFileIsKeptUnderItsTrueType(RealFile file) throws Exception {
        Path made = RealPrograms.make(file, folder);

        KeptMedia kept = kept(file, made);

        assertThat(kept.mediaType()).isEqualTo(file.type());
        assertThat(kept.sizeBytes()).isEqualTo(Files.size(made));
        assertThat(kept.structure().whole()).isTrue();
        if (kept.kind() == EvidenceKind.VIDEO) {
            assertThat(kept.structure().duration()).isBetween(Duration.ofMillis(2_700), Duration.ofMillis(3_300));
        }
    }

    @Test
    void thereAreMoreThanSixtyOfThem() {
        assertThat(files()).hasSizeGreaterThan(75);
        assertThat(files().stream().map(RealFile::name)).doesNotHaveDuplicates();
    }

    private KeptMedia kept(RealFile file, Path made) throws Exception {
        EvidenceKind kind = file.type().startsWith("video/") ? EvidenceKind.VIDEO : EvidenceKind.PHOTO;
        MediaOffer offer = new MediaOffer(kind, file.name(), null, Files.size(made));
        try (InputStream bytes = Files.newInputStream(made)) {
            IntakeResult result = intake().take(offer, bytes);
            assertThat(result).isInstanceOf(IntakeResult.Kept.class);
            return ((IntakeResult.Kept) result).media();
        }
    }

    private DefaultEvidenceIntake intake() throws IOException {
        Path store = Files.createDirectories(folder.resolve("store"));
        return new DefaultEvidenceIntake(new EvidenceInspector(new BytesSniffer()), new FolderEvidenceStore(store));
    }
}
