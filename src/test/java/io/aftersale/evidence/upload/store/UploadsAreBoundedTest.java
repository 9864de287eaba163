// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadLimits;
import io.aftersale.evidence.upload.UploadWish;
import io.aftersale.evidence.upload.Uploads.Appended;
import io.aftersale.evidence.upload.Uploads.Creation;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadsAreBoundedTest extends LandedUploads {

    @Test
    void aShopperBeginsSoManyInAnHourWhateverBecameOfThem() {
        landing.limits = new UploadLimits(40, Duration.ofDays(2), Duration.ofSeconds(10), 0, 3);
        uploads = landing.node();
        junk();
        landing.clock.moveTo("2026-03-02T09:20:00Z");
        junk();
        junk();

        assertThat(uploads.create(wish(Landing.PLACE, "another", 11)))
                .isEqualTo(new Creation.Refused(TusRefusal.TOO_OFTEN, 0, Instant.parse("2026-03-02T10:00:00Z")));
        assertThat(uploads.ofDraft("AS-00000001", Landing.SHOPPER)).hasSize(3);

        landing.clock.moveTo("2026-03-02T10:00:00Z");
        junk();
        assertThat(uploads.create(wish(Landing.PLACE, "another", 11)))
                .isEqualTo(new Creation.Refused(TusRefusal.TOO_OFTEN, 0, Instant.parse("2026-03-02T10:20:00Z")));
    }

    @Test
    void aDraftTellsOfWhatIsOpenAndOfTheNewest20ThatAreOver() {
        String open = landing.created(uploads, 1000);
        for (int file = 0; file < 25; file++) {
            junk();
        }
        String last = junk();

        List<Upload> told = uploads.ofDraft("AS-00000001", Landing.SHOPPER);

        assertThat(told).hasSize(21);
        assertThat(told.get(0).id()).isEqualTo(open);
        assertThat(told.get(20).id()).isEqualTo(last);
    }

    @Test
    void oneCleanUpEndsAllThatIsOver() {
        for (int file = 0; file < 250; file++) {
            landing.rows().insert(wish(Landing.PLACE, "film " + file, 10), 10);
        }
        landing.open = false;

        landing.cleaner(uploads).run();

        assertThat(landing.rows().drafts("", 10)).isEmpty();
    }

    @Test
    void whoLostTheAnswerGetsTheSameUploadUntilItsFirstByte() {
        String film = made(wish(Landing.PLACE, "print", 1000));

        assertThat(made(wish(Landing.PLACE, "print", 1000))).isEqualTo(film);
        assertThat(made(wish(Landing.PLACE, "print", 1001))).isNotEqualTo(film);
        assertThat(made(wish(Landing.PLACE, "other", 1000))).isNotEqualTo(film);
        assertThat(made(wish(new DraftPlace("AS-00000001", Landing.SHOPPER, EvidenceKind.PHOTO, 3L), "print", 1000)))
                .isNotEqualTo(film);
        Landing.append(uploads, film, 0, new byte[1]);
        assertThat(made(wish(Landing.PLACE, "print", 1000))).isNotEqualTo(film);
    }

    @Test
    void withoutAMarkEachIsAnother() {
        assertThat(made(wish(Landing.PLACE, "", 1000))).isNotEqualTo(made(wish(Landing.PLACE, "", 1000)));
    }

    @Test
    void whatIsAnnouncedAndHasNotComeIsPromised() throws IOException {
        long most = Files.getFileStore(folder).getUsableSpace() / 3 * 2;
        landing.most = most;
        landing.mostOfDay = 4 * most;
        landing.limits = new UploadLimits(40, Duration.ofDays(2), Duration.ofSeconds(10), 0, 300);
        uploads = landing.node();
        String film = landing.created(uploads, most);

        assertThat(uploads.create(wish(Landing.PLACE, "second", most)))
                .isEqualTo(new Creation.Refused(TusRefusal.DISK_FULL));

        String key = landing.rows().find(film).orElseThrow().storeKey();
        try (RandomAccessFile part = new RandomAccessFile(
                folder.resolve(".uploads").resolve(key + ".part").toFile(), "rw")) {
            part.setLength(most - 1);
        }
        assertThat(made(wish(Landing.PLACE, "second", most))).isNotEqualTo(film);
    }

    @Test
    void aLongTypeIsNotCutInTheMiddleOfACharacter() {
        UploadWish wish =
                new UploadWish(Landing.PLACE, "a.mp4", "a".repeat(99) + "\uD83D\uDC09", 10, "print", "a YQ==");

        assertThat(landing.rows().insert(wish, 10).upload().offer().declaredType())
                .isEqualTo("a".repeat(99));
    }

    private String junk() {
        String id = landing.created(uploads, 11);
        assertThat(Landing.append(uploads, id, 0, new byte[11])).isInstanceOf(Appended.FileRefused.class);
        return id;
    }

    private String made(UploadWish wish) {
        return ((Creation.Made) uploads.create(wish)).upload().id();
    }

    private static UploadWish wish(DraftPlace place, String mark, long length) {
        return new UploadWish(place, "a.mp4", "video/mp4", length, mark, "a YQ==");
    }
}
