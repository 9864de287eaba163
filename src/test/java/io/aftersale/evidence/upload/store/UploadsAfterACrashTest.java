// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.Uploads.Appended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UploadsAfterACrashTest extends LandedUploads {

    @Test
    void afterARestartTheVerdictStillComesAtOnceAndTheDigestLater() {
        String film = landing.created(uploads, FILM.length);
        Landing.append(uploads, film, 0, piece(0, 70_000));
        DefaultUploads restarted = landing.node();

        assertThat(Landing.seen(restarted, film).offset()).isEqualTo(70_000);
        assertThat(Landing.append(restarted, film, 70_000, piece(70_000, FILM.length)))
                .isInstanceOf(Appended.Written.class);

        assertThat(Landing.seen(restarted, film).state()).isEqualTo(UploadState.WHOLE);
        assertThat(landing.attached).isEmpty();
        landing.later.forEach(Runnable::run);
        assertThat(Landing.seen(restarted, film).state()).isEqualTo(UploadState.KEPT);
        assertThat(landing.keptBytes()).isEqualTo(FILM);
    }

    @Test
    void whatANodeLeftWholeIsFinishedByTheCleanUpOnce() {
        String film = landing.created(uploads, FILM.length);
        Landing.append(uploads, film, 0, piece(0, 70_000));
        DefaultUploads restarted = landing.node();
        Landing.append(restarted, film, 70_000, piece(70_000, FILM.length));

        landing.cleaner(landing.node()).run();
        landing.later.forEach(Runnable::run);
        landing.cleaner(landing.node()).run();

        assertThat(landing.attached).hasSize(1);
        assertThat(landing.keptBytes()).isEqualTo(FILM);
        assertThat(landing.files()).hasSize(1);
    }

    @Test
    void aFileWhoseNodeDiedBeforeTheVerdictIsJudgedWhenSomebodyAsks() throws IOException {
        String film = landing.created(uploads, FILM.length);
        String key = landing.rows().find(film).orElseThrow().storeKey();
        Files.write(folder.resolve(".uploads").resolve(key + ".part"), FILM);

        assertThat(Landing.seen(uploads, film).state()).isEqualTo(UploadState.WHOLE);
        assertThat(Landing.seen(uploads, film).offset()).isEqualTo(FILM.length);
    }

    @Test
    void aFileThatWasNamedInTheStoreWhenTheNodeDiedIsKeptOnce() throws IOException {
        String film = landing.created(uploads, FILM.length);
        UploadRow row = landing.rows().find(film).orElseThrow();
        Path part = folder.resolve(".uploads").resolve(row.storeKey() + ".part");
        Files.write(part, FILM);
        landing.store().takeOver(part, "0".repeat(64), size -> true);
        assertThat(landing.files()).hasSize(2);

        Landing.seen(uploads, film);
        landing.later.forEach(Runnable::run);

        assertThat(landing.attached).hasSize(1);
        assertThat(landing.keptBytes()).isEqualTo(FILM);
        assertThat(landing.files()).hasSize(1);
    }

    @Test
    void whoLosesTheLeaseWhileFinishingLeavesThePartToTheOther() throws IOException {
        String film = landing.created(uploads, FILM.length);
        UploadRow row = landing.rows().find(film).orElseThrow();
        Files.write(folder.resolve(".uploads").resolve(row.storeKey() + ".part"), FILM);
        Landing.seen(uploads, film);
        landing.onTakeOver = () -> {
            landing.clock.moveTo("2026-03-02T09:01:00Z");
            landing.rows().lease(film, "another");
        };

        landing.later.forEach(Runnable::run);

        assertThat(landing.attached).isEmpty();
        assertThat(Landing.seen(uploads, film).state()).isEqualTo(UploadState.WHOLE);
        landing.clock.moveTo("2026-03-02T09:02:00Z");
        landing.cleaner(landing.node()).run();
        assertThat(landing.keptBytes()).isEqualTo(FILM);
        assertThat(landing.files()).hasSize(1);
    }

    @Test
    void aStoreThatTakesLongKeepsTheLeaseAsLongAsBytesMove() {
        String film = landing.created(uploads, FILM.length);
        Landing.append(uploads, film, 0, piece(0, 70_000));
        DefaultUploads restarted = landing.node();
        Landing.append(restarted, film, 70_000, piece(70_000, FILM.length));
        landing.whileTakenOver = check -> {
            for (int second = 0; second < 120; second += 9) {
                landing.clock.moveTo(landing.clock.instant().plusSeconds(9).toString());
                assertThat(check.fits(second)).isTrue();
                assertThat(landing.rows().lease(film, "another")).isFalse();
            }
        };

        landing.later.forEach(Runnable::run);

        assertThat(Landing.seen(restarted, film).state()).isEqualTo(UploadState.KEPT);
        assertThat(landing.attached).hasSize(1);
    }

    @Test
    void whoLostTheLeaseIsToldToStopSending() {
        String film = landing.created(uploads, FILM.length);
        Landing.append(uploads, film, 0, piece(0, 70_000));
        DefaultUploads restarted = landing.node();
        Landing.append(restarted, film, 70_000, piece(70_000, FILM.length));
        landing.whileTakenOver = check -> {
            landing.clock.moveTo("2026-03-02T09:01:00Z");
            assertThat(landing.rows().lease(film, "another")).isTrue();
            assertThat(check.fits(1)).isFalse();
        };

        landing.later.forEach(Runnable::run);

        assertThat(landing.attached).isEmpty();
        assertThat(Landing.seen(restarted, film).state()).isEqualTo(UploadState.WHOLE);
    }

    @Test
    void aPartThatNoRowKnowsIsErased() throws Exception {
        String film = landing.created(uploads, FILM.length);
        Landing.append(uploads, film, 0, piece(0, 70_000));
        Path orphan = folder.resolve(".uploads").resolve("ab".repeat(24) + ".part");
        Files.write(orphan, new byte[10]);
        Thread.sleep(20);

        landing.cleaner(uploads).run();

        assertThat(orphan).doesNotExist();
        assertThat(Landing.seen(uploads, film).offset()).isEqualTo(70_000);
    }

    private static byte[] piece(int from, int to) {
        return Arrays.copyOfRange(FILM, from, to);
    }
}
