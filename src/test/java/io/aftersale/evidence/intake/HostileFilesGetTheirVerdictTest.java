// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.WholeFileIntake;
import io.aftersale.evidence.container.made.HostileFiles;
import io.aftersale.evidence.container.made.OfferedFile;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.sniff.BytesSniffer;
import io.aftersale.evidence.store.FolderEvidenceStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Through both doors: as a stream into the store, and where it lies after an upload in pieces. */
class HostileFilesGetTheirVerdictTest {

    private static final EvidenceInspector INSPECTOR = new EvidenceInspector(new BytesSniffer());

    @TempDir
    Path folder;

    static List<OfferedFile> files() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyHostileFileGetsEveryCodeThatHoldsAndWhatIsRefusedLeavesNothing(OfferedFile file) throws IOException {
        IntakeResult streamed = new DefaultEvidenceIntake(INSPECTOR, new FolderEvidenceStore(folder))
                .take(file.offer(), new ByteArrayInputStream(file.bytes()));
        MediaBytes whole = MediaBytes.of(file.bytes());

        assertThat(word(streamed)).isEqualTo(file.verdict());
        assertThat(OfferedFile.word(INSPECTOR.inspect(file.offer(), whole))).isEqualTo(file.verdict());
        assertThat(
                        new DefaultWholeFileIntake(INSPECTOR).examine(file.offer(), whole)
                                instanceof WholeFileIntake.Examined.Fit)
                .isEqualTo(streamed instanceof IntakeResult.Kept);
        assertThat(filesKept()).isEqualTo(streamed instanceof IntakeResult.Kept ? 1 : 0);
    }

    @Test
    void thereAreMoreThanAHundredOfThem() {
        assertThat(files()).hasSizeGreaterThan(300);
        assertThat(files().stream().map(OfferedFile::name)).doesNotHaveDuplicates();
    }

    private static String word(IntakeResult result) {
        if (result instanceof IntakeResult.Refused refused) {
            return OfferedFile.word("REJECTED", refused.codes());
        }
        KeptMedia kept = ((IntakeResult.Kept) result).media();
        return kept.structure().whole() ? "ACCEPTED" : OfferedFile.word("SUSPECT", List.of(MediaCode.MEDIA_INCOMPLETE));
    }

    private long filesKept() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
