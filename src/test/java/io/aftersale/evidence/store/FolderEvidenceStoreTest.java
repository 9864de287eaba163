// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.EvidenceStore.Stored;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEvidenceStoreTest extends EvidenceStoreContract {

    @TempDir
    Path folder;

    private FolderEvidenceStore store;

    @BeforeEach
    void open() {
        store = new FolderEvidenceStore(folder);
    }

    @Override
    protected EvidenceStore store() {
        return store;
    }

    @Override
    protected List<String> visible() throws IOException {
        return files().stream()
                .filter(file -> !file.startsWith(incoming()))
                .map(file -> file.getFileName().toString())
                .toList();
    }

    @Override
    protected int unfinished() throws IOException {
        return (int)
                files().stream().filter(file -> file.startsWith(incoming())).count();
    }

    @Test
    void aFileLiesTwoFoldersDownUnderItsKey() throws IOException {
        Stored stored = store.keep(in("unboxing"), size -> true);

        assertThat(folder.resolve(stored.key().substring(0, 2))
                        .resolve(stored.key().substring(2, 4))
                        .resolve(stored.key()))
                .hasContent("unboxing");
    }

    @Test
    void aFinishedFileIsTakenOverWithoutACopyAndMayBeAgain() throws IOException {
        String key = RandomKey.next();
        Path finished = Files.writeString(folder.resolve(key + ".part"), "unboxing");

        Stored first = store.takeOver(finished, "sha", size -> true);
        Stored again = store.takeOver(finished, "sha", size -> true);
        Files.delete(finished);

        assertThat(first).isEqualTo(new Stored(key, 8, "sha")).isEqualTo(again);
        assertThat(new String(store.open(key, 0).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("unboxing");
    }

    @Test
    void whereTheDiskKnowsNoLinksAFileIsCopiedSoThatACrashLosesNothing() throws IOException {
        FolderEvidenceStore plain = new FolderEvidenceStore(folder, (place, file) -> {
            if (Files.exists(place)) {
                throw new FileAlreadyExistsException(place.toString());
            }
            throw new FileSystemException(place.toString(), null, "Operation not permitted");
        });
        String key = RandomKey.next();
        Path finished = Files.writeString(folder.resolve(key + ".part"), "unboxing");
        List<Long> asked = new ArrayList<>();

        Stored first = plain.takeOver(finished, "sha", size -> asked.add(size));

        assertThat(finished).hasContent("unboxing");
        assertThat(asked).containsExactly(8L);
        assertThat(plain.takeOver(finished, "sha", size -> true)).isEqualTo(first);
        assertThat(first).isEqualTo(new Stored(key, 8, "sha"));
        assertThat(new String(plain.open(key, 0).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("unboxing");
        Path other = Files.writeString(folder.resolve(RandomKey.next() + ".part"), "not wanted");
        assertThatThrownBy(() -> plain.takeOver(other, "sha", size -> false))
                .isInstanceOf(EvidenceStore.Unwanted.class);
        assertThat(unfinished()).isZero();
    }

    @Test
    void aKeptFileIsNeverReplacedByAnotherOfItsName() throws IOException {
        Stored kept = store.keep(in("unboxing"), size -> true);
        Path other = Files.writeString(folder.resolve(kept.key() + ".part"), "another");

        assertThatThrownBy(() -> store.takeOver(other, "sha", size -> true))
                .isInstanceOf(EvidenceStore.DiskTrouble.class);
        assertThat(new String(store.open(kept.key(), 0).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("unboxing");
    }

    @Test
    void aFileOfAnyOtherNameIsCopiedIn() throws IOException {
        Path finished = Files.writeString(folder.resolve("film.part"), "abc");

        assertThat(store.takeOver(finished, "unused", size -> true).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whatIsNoKeyNeverBecomesAPath() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "x");

        store.erase("outside");

        assertThat(outside).exists();
    }

    @Test
    void leftoversOfACrashAreRemovedOnceTheyAreOldEnough() throws IOException {
        Path old = Files.writeString(incoming().resolve("old.part"), "x");
        Path probe = Files.writeString(incoming().resolve("old.probe"), "x");
        Path young = Files.writeString(incoming().resolve("young.part"), "x");
        Path strange = Files.writeString(incoming().resolve("strange.txt"), "x");
        Instant now = Files.getLastModifiedTime(young).toInstant();
        age(old, now, 25);
        age(probe, now, 25);
        age(young, now, 23);
        age(strange, now, 200);

        store.removeUnfinished(Duration.ofDays(1));

        assertThat(old).doesNotExist();
        assertThat(probe).doesNotExist();
        assertThat(young).exists();
        assertThat(strange).exists();
    }

    @Test
    void keysOfOldFilesAreHandedOnAndYoungOnesAreNot() throws IOException {
        Stored old = store.keep(in("old"), size -> true);
        store.keep(in("young"), size -> true);
        Path file = folder.resolve(old.key().substring(0, 2))
                .resolve(old.key().substring(2, 4))
                .resolve(old.key());
        Path strange = Files.writeString(file.resolveSibling("strange"), "x");
        Instant now = Files.getLastModifiedTime(file).toInstant();
        age(file, now, 25);
        age(strange, now, 25);
        List<String> seen = new ArrayList<>();

        store.keptLongerThan(Duration.ofDays(1), seen::addAll);

        assertThat(seen).containsExactly(old.key());
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
    void aDiskWithTooLittleRoomIsRefusedWithBothNumbers() {
        assertThatThrownBy(() -> new FolderCheck(folder, incoming()).run(1L << 40))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching(
                        "aftersale\\.evidence\\.folder: evidence cannot be kept in .*: only \\d+ MiB are left"
                                + " there, at least 1099511627776 are needed");
    }

    @Test
    void theCheckAtTheStartLeavesNothingBehind() throws IOException {
        assertThat(files()).isEmpty();
    }

    @Test
    void theDisksTroubleIsToldFromTheSenders() throws IOException {
        Files.delete(incoming());

        assertThatThrownBy(() -> store.keep(new ByteArrayInputStream(new byte[1]), read -> true))
                .isInstanceOf(EvidenceStore.DiskTrouble.class)
                .hasMessage("evidence could not be kept");
    }

    private Path incoming() {
        return folder.resolve(".incoming");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void age(Path file, Instant now, int hours) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofHours(hours))));
    }
}
