// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.KnownKeys;
import io.aftersale.job.Leases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyEvidenceTest {

    @TempDir
    Path folder;

    private final Set<String> known = new HashSet<>();
    private final OneLease leases = new OneLease();
    private FolderEvidenceStore files;

    @BeforeEach
    void open() {
        files = new FolderEvidenceStore(folder);
    }

    @Test
    void bytesWithoutARowAreRemovedAfterADayAndAllOthersStay() throws IOException {
        String row = kept(25);
        String orphan = kept(25);
        String young = kept(23);
        known.add(row);

        run(known());

        assertThat(present()).containsExactlyInAnyOrder(row, young).doesNotContain(orphan);
    }

    @Test
    void everybodysRowsCount() throws IOException {
        String ofClaims = kept(25);
        String ofCopies = kept(25);
        known.add(ofClaims);

        run(known(), keys -> Set.of(ofCopies));

        assertThat(present()).containsExactlyInAnyOrder(ofClaims, ofCopies);
    }

    @Test
    void aRowThatAppearsWhileItIsLookedForIsSeen() throws IOException {
        String late = kept(25);
        List<Integer> asked = new ArrayList<>();

        run(keys -> {
            asked.add(keys.size());
            return asked.size() == 1 ? Set.of() : Set.of(late);
        });

        assertThat(present()).containsExactly(late);
    }

    @Test
    void unfinishedFilesOfADeadNodeAreRemoved() throws IOException {
        Path part = Files.writeString(folder.resolve(".incoming").resolve("x.part"), "half");
        age(part, 25);

        run(known());

        assertThat(part).doesNotExist();
    }

    @Test
    void aDatabaseThatKnowsNextToNothingIsTheWrongOneAndNothingIsRemoved() throws IOException {
        for (int file = 0; file <= TidyEvidence.FEW; file++) {
            kept(25);
        }

        run(known());

        assertThat(present()).hasSize(TidyEvidence.FEW + 1);
    }

    @Test
    void aDatabaseThatFailsRemovesNothing() throws IOException {
        String orphan = kept(25);

        run(keys -> {
            throw new IllegalStateException("the database is away");
        });

        assertThat(present()).containsExactly(orphan);
        assertThat(leases.taken).isFalse();
    }

    @Test
    void oneNodeAtATimeDoesIt() throws IOException {
        String orphan = kept(25);
        leases.taken = true;

        run(known());

        assertThat(present()).containsExactly(orphan);
        assertThat(leases.taken).isTrue();
    }

    @Test
    void theLeaseIsGivenBack() {
        run(known());

        assertThat(leases.taken).isFalse();
    }

    private KnownKeys known() {
        return keys -> known;
    }

    private void run(KnownKeys... owners) {
        new TidyEvidence(files, List.of(owners), leases).run();
    }

    private String kept(int hoursAgo) throws IOException {
        String key =
                files.keep(new ByteArrayInputStream(new byte[3]), size -> true).key();
        age(folder.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key), hoursAgo);
        return key;
    }

    private static void age(Path file, int hours) throws IOException {
        FileTime now = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(file, FileTime.from(now.toInstant().minus(Duration.ofHours(hours))));
    }

    private List<String> present() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    /** Whoever comes first has it. */
    private static final class OneLease implements Leases {

        private boolean taken;
        private String owner = "";

        @Override
        public boolean take(String job, String who, Duration time) {
            if (taken && !owner.equals(who)) {
                return false;
            }
            taken = true;
            owner = who;
            return true;
        }

        @Override
        public void giveBack(String job, String who) {
            taken = taken && !owner.equals(who);
        }
    }
}
