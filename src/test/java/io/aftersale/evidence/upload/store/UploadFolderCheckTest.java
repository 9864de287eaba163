// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderCheckTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderKeepsTheMarkThatItGotFirstAndNothingElse() throws IOException {
        String mark = new UploadFolderCheck(folder).run();

        assertThat(mark).matches("[0-9a-f]{8}");
        assertThat(new UploadFolderCheck(folder).run()).isEqualTo(mark);
        assertThat(folder.resolve("folder.mark")).hasContent(mark);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void nodesThatStartTogetherTellTheSameMark() throws Exception {
        int nodes = 8;
        ExecutorService together = Executors.newFixedThreadPool(nodes);
        try {
            for (int start = 0; start < 50; start++) {
                Path fresh = folder.resolve("start" + start);
                CyclicBarrier atOnce = new CyclicBarrier(nodes);
                List<Future<String>> told = new ArrayList<>();
                for (int node = 0; node < nodes; node++) {
                    told.add(together.submit(() -> {
                        atOnce.await();
                        return new UploadFolderCheck(fresh).run();
                    }));
                }
                Set<String> marks = new TreeSet<>();
                for (Future<String> each : told) {
                    marks.add(each.get());
                }
                assertThat(marks).hasSize(1);
            }
        } finally {
            together.shutdownNow();
        }
    }

    @Test
    void aFolderThatIsNoneIsNamedWithItsProperty() throws IOException {
        Path file = Files.writeString(folder.resolve("uploads"), "a file");

        assertThatThrownBy(() -> new UploadFolderCheck(file).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("aftersale.evidence.folder: uploads cannot be kept in " + file);
    }

    @Test
    void whatACrashLeftOfAProbeIsSweptWhenItIsOld() throws Exception {
        PartFolder parts = new PartFolder(folder);
        Path left = Files.writeString(folder.resolve(".uploads").resolve("now1.probe"), "1");

        parts.eraseProbes(Duration.ofMinutes(10));
        assertThat(left).exists();
        Thread.sleep(20);
        parts.eraseProbes(Duration.ZERO);

        assertThat(left).doesNotExist();
    }
}
