// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.Uploads.Appended;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UploadsOfEndedDraftsTest extends LandedUploads {

    @Test
    void whatCameIsErasedWithTheNextCleanUp() {
        String film = landing.created(uploads, FILM.length);
        Landing.append(uploads, film, 0, Arrays.copyOf(FILM, 70_000));
        landing.cleaner(uploads).run();
        assertThat(landing.files()).hasSize(1);

        landing.open = false;
        landing.cleaner(uploads).run();

        assertThat(landing.files()).isEmpty();
        assertThat(landing.rows().find(film)).isEmpty();
    }

    @Test
    void nothingMoreComes() {
        String film = landing.created(uploads, FILM.length);
        Landing.append(uploads, film, 0, Arrays.copyOf(FILM, 70_000));
        landing.open = false;

        assertThat(Landing.append(uploads, film, 70_000, new byte[10]))
                .isEqualTo(new Appended.Refused(TusRefusal.GONE));
        assertThat(Landing.seen(uploads, film).offset()).isEqualTo(70_000);
    }

    @Test
    void whoIsWritingThenWritesNothingMore() {
        String film = landing.created(uploads, FILM.length);
        InputStream slow = new SequenceInputStream(
                new ByteArrayInputStream(Arrays.copyOf(FILM, 1000)), new ByteArrayInputStream(FILM, 1000, 1000) {
                    @Override
                    public synchronized int read(byte[] buffer, int from, int length) {
                        landing.rows().endDraft("AS-00000001");
                        landing.clock.moveTo("2026-03-02T09:00:04Z");
                        return super.read(buffer, from, length);
                    }
                });

        assertThat(Landing.append(uploads, film, 0, slow)).isEqualTo(new Appended.Refused(TusRefusal.BUSY));

        assertThat(Landing.append(uploads, film, 1000, new byte[1])).isEqualTo(new Appended.Refused(TusRefusal.GONE));
        landing.open = false;
        landing.cleaner(uploads).run();
        assertThat(landing.files()).isEmpty();
    }

    @Test
    void evidenceStays() {
        String film = landing.created(uploads, FILM.length);
        Landing.append(uploads, film, 0, FILM);
        landing.open = false;

        landing.cleaner(uploads).run();

        assertThat(Landing.seen(uploads, film).state()).isEqualTo(UploadState.KEPT);
        assertThat(landing.keptBytes()).isEqualTo(FILM);
    }

    @Test
    void onlyBytesThatComeLengthenALife() {
        String film = landing.created(uploads, FILM.length);
        landing.clock.moveTo("2026-03-02T10:00:00Z");

        Landing.append(uploads, film, 5, new byte[1]);
        assertThat(Landing.seen(uploads, film).expires()).isEqualTo(Instant.parse("2026-03-04T09:00:00Z"));

        Landing.append(uploads, film, 0, Arrays.copyOf(FILM, 5));
        assertThat(Landing.seen(uploads, film).expires()).isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
    }
}
