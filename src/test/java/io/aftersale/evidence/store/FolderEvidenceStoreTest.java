// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.EvidenceStore.Stored;
import io.aftersale.evidence.EvidenceStore.Unwanted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderEvidenceStoreTest {

    @TempDir
    Path folder;

    private FolderEvidenceStore store;

    @BeforeEach
    void open() {
        store = new FolderEvidenceStore(folder);
    }

    @Test
    void bytesAreKeptWholeUnderARandomKeyWithTheirDigest() throws IOException {
        Stored stored = store.keep(in("unboxing"), size -> true);

        assertThat(stored.key()).matches("[0-9a-f]{48}");
        assertThat(stored.sizeBytes()).isEqualTo(8);
        assertThat(folder.resolve(stored.key().substring(0, 2))
                        .resolve(stored.key().substring(2, 4))
                        .resolve(stored.key()))
                .hasContent("unboxing");
    }

    @Test
    void theDigestIsTheOneEverybodyComputes() throws IOException {
        assertThat(store.keep(in("abc"), size -> true).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aFinishedFileIsTakenOverWithoutACopyAndMayBeAgain() throws IOException {
        String key = RandomKey.next();
        Path finished = Files.writeString(folder.resolve(key + ".part"), "unboxing");

        Stored first = store.takeOver(finished, "sha");
        Stored again = store.takeOver(finished, "sha");
        Files.delete(finished);

        assertThat(first).isEqualTo(new Stored(key, 8, "sha")).isEqualTo(again);
        assertThat(new String(store.open(key, 0).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("unboxing");
    }

    @Test
    void aKeptFileIsNeverReplacedByAnotherOfItsName() throws IOException {
        Stored kept = store.keep(in("unboxing"), size -> true);
        Path other = Files.writeString(folder.resolve(kept.key() + ".part"), "another");

        assertThatThrownBy(() -> store.takeOver(other, "sha")).isInstanceOf(EvidenceStore.DiskTrouble.class);
        assertThat(new String(store.open(kept.key(), 0).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("unboxing");
    }

    @Test
    void aFileOfAnyOtherNameIsCopiedIn() throws IOException {
        Path finished = Files.writeString(folder.resolve("film.part"), "abc");

        assertThat(store.takeOver(finished, "unused").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aFileOfManyBuffersComesBackByteForByte() throws IOException {
        byte[] bytes = new byte[300_000];
        new Random(3).nextBytes(bytes);

        Stored stored = store.keep(new ByteArrayInputStream(bytes), size -> true);

        try (InputStream kept = store.open(stored.key(), 0)) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void sameBytesAreKeptUnderKeysOfTheirOwn() throws IOException {
        assertThat(store.keep(in("same"), size -> true).key())
                .isNotEqualTo(store.keep(in("same"), size -> true).key());
        assertThat(filesKept()).isEqualTo(2);
    }

    @Test
    void aStreamThatGoesOnPastWhatFitsLeavesNothing() throws IOException {
        assertThatThrownBy(() -> store.keep(in("x".repeat(200_000)), size -> size <= 100_000))
                .isInstanceOf(Unwanted.class);
        assertThat(filesKept()).isZero();
    }

    @Test
    void whatFitsExactlyIsKept() throws IOException {
        assertThat(store.keep(in("12345"), size -> size <= 5).sizeBytes()).isEqualTo(5);
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        InputStream broken = new SequenceInputStream(in("half"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is down");
            }
        });

        assertThatThrownBy(() -> store.keep(broken, size -> true)).hasMessage("the line is down");
        assertThat(filesKept()).isZero();
    }

    @Test
    void nothingIsVisibleWhileItIsBeingWritten() throws IOException {
        InputStream slow = new SequenceInputStream(in("half"), new InputStream() {
            @Override
            public int read() throws IOException {
                assertThat(visible()).isZero();
                return -1;
            }
        });

        store.keep(slow, size -> true);

        assertThat(visible()).isEqualTo(1);
    }

    @Test
    void aFileIsReadFromTheByteThatIsAsked() throws IOException {
        Stored stored = store.keep(in("0123456789"), size -> true);

        assertThat(read(stored.key(), 0)).isEqualTo("0123456789");
        assertThat(read(stored.key(), 9)).isEqualTo("9");
        assertThat(read(stored.key(), 10)).isEmpty();
        assertThatThrownBy(() -> store.open(stored.key(), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anErasedFileIsGoneAndErasingAgainIsNoError() throws IOException {
        Stored stored = store.keep(in("x"), size -> true);

        store.erase(stored.key());
        store.erase(stored.key());

        assertThat(filesKept()).isZero();
        assertThatThrownBy(() -> store.open(stored.key(), 0)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../../../../etc/passwd",
                "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789",
                "0123456789abcdef0123456789abcdef0123456789abcde/",
                "0123456789abcdef0123456789abcdef0123456789abcdef0"
            })
    void whatIsNoKeyNeverBecomesAPath(String key) throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "x");

        store.erase(key);

        assertThat(outside).exists();
        assertThatThrownBy(() -> store.open(key, 0))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("no such evidence");
    }

    @Test
    void leftoversOfACrashAreSweptAfterADay() throws IOException {
        Path incoming = folder.resolve(".incoming");
        Path old = Files.writeString(incoming.resolve("old.part"), "x");
        Path young = Files.writeString(incoming.resolve("young.part"), "x");
        Path strange = Files.writeString(incoming.resolve("strange.txt"), "x");
        FileTime now = Files.getLastModifiedTime(young);
        Files.setLastModifiedTime(old, FileTime.from(now.toInstant().minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(young, FileTime.from(now.toInstant().minus(Duration.ofHours(23))));
        Files.setLastModifiedTime(strange, FileTime.from(now.toInstant().minus(Duration.ofDays(9))));

        new FolderEvidenceStore(folder);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(strange).exists();
    }

    @Test
    void aFolderIsMadeWhereThereIsNone() throws IOException {
        Path deep = folder.resolve("a").resolve("b");

        new FolderEvidenceStore(deep).keep(in("x"), size -> true);

        assertThat(deep.resolve(".incoming")).isEmptyDirectory();
    }

    @Test
    void aRelativeFolderIsRefusedByTheNameOfItsProperty() {
        assertThatThrownBy(() -> new FolderEvidenceStore(Path.of("evidence")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("aftersale.evidence.folder must be an absolute path, not evidence");
    }

    @Test
    void aFileInTheFoldersPlaceIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> new FolderEvidenceStore(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("aftersale.evidence.folder: evidence cannot be kept in " + file + ": ");
    }

    @Test
    void theDisksTroubleIsToldFromTheSenders() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        };
        assertThatThrownBy(() -> store.keep(broken, read -> true))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the line broke");

        Files.delete(folder.resolve(".incoming"));
        assertThatThrownBy(() -> store.keep(new ByteArrayInputStream(new byte[1]), read -> true))
                .isInstanceOf(EvidenceStore.DiskTrouble.class)
                .hasMessage("evidence could not be kept");
    }

    private String read(String key, long from) throws IOException {
        try (InputStream kept = store.open(key, from)) {
            return new String(kept.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long filesKept() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private long visible() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".incoming"))
                    .count();
        }
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
