// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.Uploads.Appended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpiredUploadsTest {

    private static final byte[] FILM =
            new Mp4().moovFirst().between(Mp4.box("free", new byte[200_000])).bytes();

    @TempDir
    private Path folder;

    private Landing landing;
    private DefaultUploads uploads;
    private String film;

    /** A film of which something came on Monday at ten. */
    @BeforeEach
    void open() {
        landing = new Landing(folder);
        uploads = landing.node();
        film = landing.created(uploads, FILM.length);
        landing.clock.moveTo("2026-03-02T10:00:00Z");
        Landing.append(uploads, film, 0, Arrays.copyOf(FILM, 70_000));
    }

    @AfterEach
    void close() {
        landing.close();
    }

    @Test
    void theBytesAreErasedTwoDaysAfterTheLastOfThemAndTheDraftTellsOfIt() {
        landing.clock.moveTo("2026-03-04T09:59:59Z");
        landing.cleaner(uploads).run();
        assertThat(Landing.seen(uploads, film).offset()).isEqualTo(70_000);

        landing.clock.moveTo("2026-03-04T10:00:00Z");
        assertThat(Landing.seen(uploads, film).state()).isEqualTo(UploadState.EXPIRED);
        landing.cleaner(uploads).run();

        assertThat(landing.files()).isEmpty();
        assertThat(uploads.ofDraft("AS-00000001", Landing.SHOPPER))
                .singleElement()
                .satisfies(upload -> {
                    assertThat(upload.state()).isEqualTo(UploadState.EXPIRED);
                    assertThat(upload.shownName()).isEqualTo("unboxing.mp4");
                    assertThat(upload.offset()).isZero();
                });
        assertThat(Landing.append(uploads, film, 70_000, new byte[1])).isEqualTo(new Appended.Refused(TusRefusal.GONE));
    }

    @Test
    void itIsToldAsLongAsTheDraftIsOpen() {
        landing.clock.moveTo("2026-03-04T10:00:00Z");
        landing.cleaner(uploads).run();
        landing.clock.moveTo("2026-03-20T10:00:00Z");
        landing.cleaner(uploads).run();
        assertThat(Landing.seen(uploads, film).state()).isEqualTo(UploadState.EXPIRED);

        landing.open = false;
        landing.clock.moveTo("2026-03-22T10:00:00Z");
        landing.cleaner(uploads).run();

        assertThat(landing.rows().find(film)).isEmpty();
    }

    @Test
    void whoseDraftIsOverIsForgottenAtOnce() {
        landing.open = false;
        landing.clock.moveTo("2026-03-04T10:00:00Z");

        landing.cleaner(uploads).run();

        assertThat(landing.rows().find(film)).isEmpty();
        assertThat(landing.files()).isEmpty();
    }

    @Test
    void itIsToldNoMoreWhenTheFileIsSentAgain() {
        landing.clock.moveTo("2026-03-04T10:00:00Z");
        landing.cleaner(uploads).run();

        String again = landing.created(uploads, FILM.length);

        assertThat(uploads.ofDraft("AS-00000001", Landing.SHOPPER))
                .extracting(Upload::id)
                .containsExactly(again);
    }

    @Test
    void itIsToldNoMoreWhenTheShopperRemovesIt() {
        landing.clock.moveTo("2026-03-04T10:00:00Z");

        assertThat(uploads.terminate(film, Landing.SHOPPER)).isEmpty();

        assertThat(uploads.find(film, Landing.SHOPPER)).isEmpty();
        assertThat(landing.files()).isEmpty();
    }

    @Test
    void itTakesNoRoomFromOthers() {
        landing.clock.moveTo("2026-03-04T10:00:00Z");
        landing.cleaner(uploads).run();

        assertThat(landing.rows().open(Landing.PLACE, landing.clock.instant()))
                .isEqualTo(new UploadRows.Open(0, 0, 0, 0));
    }

    @Test
    void aWholeFileWhosePartIsOnAnotherNodeExpiresLikeAnyOther() throws IOException {
        DefaultUploads restarted = landing.node();
        Landing.append(restarted, film, 70_000, Arrays.copyOfRange(FILM, 70_000, FILM.length));
        String key = landing.rows().find(film).orElseThrow().storeKey();
        Path part = folder.resolve(".uploads").resolve(key + ".part");
        Path elsewhere = Files.move(part, folder.resolve("another-node.part"));

        for (String minute : new String[] {"2026-03-02T12:00:00Z", "2026-03-03T12:00:00Z", "2026-03-04T09:59:00Z"}) {
            landing.clock.moveTo(minute);
            landing.cleaner(landing.node()).run();
        }
        assertThat(Landing.seen(restarted, film).state()).isEqualTo(UploadState.WHOLE);
        landing.clock.moveTo("2026-03-04T10:00:00Z");
        landing.cleaner(landing.node()).run();

        assertThat(Landing.seen(restarted, film).state()).isEqualTo(UploadState.EXPIRED);
        Files.delete(elsewhere);
    }
}
