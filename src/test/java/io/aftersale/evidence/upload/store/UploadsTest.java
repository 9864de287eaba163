// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.Uploads.Appended;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UploadsTest extends LandedUploads {

    @Test
    void piecesOfOneNodeAreEvidenceWithTheLastOfThem() throws Exception {
        String film = landing.created(uploads, FILM.length);

        Landing.append(uploads, film, 0, piece(0, 70_000));
        Landing.append(uploads, film, 70_000, piece(70_000, FILM.length));

        assertThat(Landing.seen(uploads, film).state()).isEqualTo(UploadState.KEPT);
        assertThat(landing.attached).singleElement().satisfies(media -> {
            assertThat(media.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(FILM)));
            assertThat(media.shownName()).isEqualTo("unboxing.mp4");
            assertThat(media.sizeBytes()).isEqualTo(FILM.length);
        });
        assertThat(landing.keptBytes()).isEqualTo(FILM);
        assertThat(landing.files()).hasSize(1);
        assertThat(landing.later).isEmpty();
    }

    @Test
    void aFileCountsFromTheMomentItBeganToCome() {
        String film = landing.created(uploads, FILM.length);
        landing.clock.moveTo("2026-03-03T09:00:00Z");

        Landing.append(uploads, film, 0, FILM);

        assertThat(landing.beganAt).containsExactly(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @Test
    void theVerdictOnFourGibibytesComesWithinTwoSeconds() throws IOException {
        long length = 4L << 30;
        landing.most = length;
        String film = landing.created(uploads, length);
        String key = landing.rows().find(film).orElseThrow().storeKey();
        try (RandomAccessFile part = new RandomAccessFile(
                folder.resolve(".uploads").resolve(key + ".part").toFile(), "rw")) {
            part.write(FILM);
            part.writeInt(1);
            part.writeBytes("free");
            part.writeLong(length - FILM.length);
            part.setLength(length - 1);
        }

        long before = System.nanoTime();
        Appended last = Landing.append(uploads, film, length - 1, new byte[1]);
        long millis = (System.nanoTime() - before) / 1_000_000;

        assertThat(last).isInstanceOf(Appended.Written.class);
        assertThat(Landing.seen(uploads, film).state()).isEqualTo(UploadState.WHOLE);
        assertThat(millis).isLessThan(2000);
        System.out.println("verdict on 4 GiB after " + millis + " ms");
    }

    @Test
    void aLineThatBreaksLosesNothingThatCame() {
        String film = landing.created(uploads, FILM.length);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(piece(0, 70_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        });

        assertThatThrownBy(() -> Landing.append(uploads, film, 0, broken)).isInstanceOf(UncheckedIOException.class);

        assertThat(Landing.seen(uploads, film).offset()).isEqualTo(70_000);
        assertThat(Landing.append(uploads, film, 70_000, piece(70_000, FILM.length)))
                .isInstanceOf(Appended.Written.class);
    }

    @Test
    void onlyOneWritesUntilNoByteComesForTenSeconds() {
        String film = landing.created(uploads, FILM.length);
        assertThat(landing.rows().lease(film, "another")).isTrue();

        assertThat(Landing.append(uploads, film, 0, piece(0, 10))).isEqualTo(new Appended.Refused(TusRefusal.BUSY));
        assertThat(uploads.terminate(film, Landing.SHOPPER)).contains(TusRefusal.BUSY);
        landing.clock.moveTo("2026-03-02T09:00:09.999Z");
        assertThat(Landing.append(uploads, film, 0, piece(0, 10))).isEqualTo(new Appended.Refused(TusRefusal.BUSY));
        landing.clock.moveTo("2026-03-02T09:00:10Z");
        assertThat(Landing.append(uploads, film, 0, piece(0, 10))).isInstanceOf(Appended.Written.class);
        assertThat(landing.rows().prolong(film, "another")).isFalse();
    }

    @Test
    void bytesThatComeKeepEverybodyElseOut() {
        String film = landing.created(uploads, FILM.length);
        AtomicInteger seconds = new AtomicInteger();
        InputStream slow = new ByteArrayInputStream(piece(0, 10)) {
            @Override
            public synchronized int read(byte[] buffer, int from, int length) {
                Instant now = Instant.parse("2026-03-02T09:00:00Z").plusSeconds(seconds.addAndGet(4));
                landing.clock.moveTo(now.toString());
                assertThat(landing.rows().lease(film, "another"))
                        .as("another at %s", now)
                        .isFalse();
                return super.read(buffer, from, Math.min(1, length));
            }
        };

        assertThat(Landing.append(uploads, film, 0, slow)).isInstanceOf(Appended.Written.class);
        assertThat(seconds).hasValue(44);
    }

    @Test
    void aWriterThatWasOvertakenWritesNothingMore() {
        String film = landing.created(uploads, FILM.length);
        InputStream stalled = new SequenceInputStream(
                new ByteArrayInputStream(piece(0, 1000)), new ByteArrayInputStream(piece(1000, 2000)) {
                    @Override
                    public synchronized int read(byte[] buffer, int from, int length) {
                        landing.clock.moveTo("2026-03-02T09:01:00Z");
                        assertThat(Landing.append(landing.node(), film, 1000, piece(1000, 1500)))
                                .isInstanceOf(Appended.Written.class);
                        return super.read(buffer, from, length);
                    }
                });

        assertThat(Landing.append(uploads, film, 0, stalled)).isEqualTo(new Appended.Refused(TusRefusal.BUSY));

        assertThat(Landing.seen(uploads, film).offset()).isEqualTo(1500);
    }

    @Test
    void whoIsElsewhereOrBringsMoreThanAnnouncedIsToldHowFarTheFileIs() {
        String film = landing.created(uploads, 1000);
        Landing.append(uploads, film, 0, piece(0, 400));

        assertThat(Landing.append(uploads, film, 0, piece(0, 400)))
                .isEqualTo(new Appended.Refused(TusRefusal.OFFSET_MISMATCH, Landing.seen(uploads, film)));
        assertThat(Landing.append(uploads, film, 400, piece(400, 1001)))
                .isEqualTo(new Appended.Refused(TusRefusal.OVERRUN, Landing.seen(uploads, film)));

        assertThat(Landing.seen(uploads, film).offset()).isEqualTo(400);
        assertThat(TusRefusal.OVERRUN.status()).isEqualTo(400);
    }

    @Test
    void metadataComesBackAsItWasWritten() {
        String film = landing.created(uploads, 1000);

        assertThat(Landing.seen(uploads, film).metadata()).isEqualTo("filename dW5ib3hpbmcubXA0");
    }

    @Test
    void whatIsNoFilmGoesWhenItsHeadIsThere() {
        byte[] program = Arrays.copyOf(HexFormat.of().parseHex("7f454c4602010100"), 300_000);
        String upload = landing.created(uploads, program.length);

        Appended appended = Landing.append(uploads, upload, 0, program);

        assertThat(appended).isInstanceOf(Appended.FileRefused.class);
        assertThat(Landing.seen(uploads, upload).verdict()).startsWith("aftersale.media.MEDIA_TYPE_MISMATCH");
        assertThat(landing.files()).isEmpty();
        assertThat(Landing.append(uploads, upload, 65_536, program)).isEqualTo(new Appended.Refused(TusRefusal.GONE));
    }

    @Test
    void aDraftThatFilledUpMeanwhileTakesNoMore() {
        String film = landing.created(uploads, FILM.length);
        landing.full = true;

        Landing.append(uploads, film, 0, FILM);

        assertThat(Landing.seen(uploads, film).state()).isEqualTo(UploadState.REFUSED);
        assertThat(Landing.seen(uploads, film).verdict()).isEqualTo("aftersale.report.error.noRoom");
        assertThat(landing.files()).isEmpty();
    }

    @Test
    void anotherShopperFindsNothing() {
        String film = landing.created(uploads, FILM.length);

        assertThat(uploads.find(film, 8)).isEmpty();
        assertThat(uploads.ofDraft("AS-00000001", 8)).isEmpty();
        assertThat(uploads.terminate(film, 8)).contains(TusRefusal.MISSING);
        assertThat(uploads.find("../../etc/passwd", Landing.SHOPPER)).isEmpty();
    }

    @Test
    void evidenceOutlivesItsUpload() {
        String film = landing.created(uploads, FILM.length);
        Landing.append(uploads, film, 0, FILM);
        landing.clock.moveTo("2026-03-05T10:00:00Z");

        landing.cleaner(uploads).run();

        assertThat(landing.rows().find(film)).isEmpty();
        assertThat(landing.keptBytes()).isEqualTo(FILM);
    }

    private static byte[] piece(int from, int to) {
        return Arrays.copyOfRange(FILM, from, to);
    }
}
