// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaOrigin;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.container.made.Heif;
import io.aftersale.evidence.container.made.Made;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.made.Photos;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.sniff.BytesSniffer;
import io.aftersale.evidence.store.FolderEvidenceStore;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesAreJudgedByTheirStructureTest {

    private static final byte[] FILM = new Mp4().bytes();
    private static final MediaOrigin RECORDED =
            new MediaOrigin(Instant.parse("2026-11-20T10:11:12Z"), null, "", "", false, 0, 12, true, false, true);
    private static final MediaOrigin COPYABLE = new MediaOrigin(null, null, "", "", false, 0, 0, null, false, true);

    @TempDir
    Path folder;

    private DefaultEvidenceIntake intake;

    @BeforeEach
    void openStore() {
        intake = new DefaultEvidenceIntake(new EvidenceInspector(new BytesSniffer()), new FolderEvidenceStore(folder));
    }

    @Test
    void aWholeFilmIsKeptWithItsLengthItsPictureAndItsCodec() throws IOException {
        assertThat(kept(EvidenceKind.VIDEO, FILM).structure())
                .isEqualTo(new MediaStructure(true, Duration.ofSeconds(6), null, "avc1", 320, 240, RECORDED));
    }

    @Test
    void aFilmWithoutItsEndThatStillPlaysIsKeptAndMarkedWithWhereItStops() throws IOException {
        byte[] whole = new Mp4().silent().moovFirst().bytes();
        MediaStructure cut =
                kept(EvidenceKind.VIDEO, Made.first(whole.length - 100, whole)).structure();

        assertThat(cut.whole()).isFalse();
        assertThat(cut.stopsEarly()).isTrue();
        assertThat(cut.playableSeconds()).isEqualTo(2);
        assertThat(cut.seconds()).isEqualTo(6);
        assertThat(filesKept()).isEqualTo(1);
    }

    @Test
    void aPhotoWithoutItsEndIsKeptAndMarked() throws IOException {
        byte[] whole = picture("jpg");
        MediaStructure cut =
                kept(EvidenceKind.PHOTO, Made.first(whole.length - 4, whole)).structure();

        assertThat(cut).isEqualTo(new MediaStructure(false, null, null, "jpeg", 8, 8, COPYABLE));
        assertThat(cut.stopsEarly()).isFalse();
    }

    @Test
    void whatAFilmLacksIsToldInWordsOfItsOwn() throws IOException {
        assertThat(refusal(EvidenceKind.VIDEO, cutFilm())).isEqualTo("aftersale.media.MEDIA_UNREADABLE.CUT_SHORT");
        assertThat(refusal(EvidenceKind.PHOTO, bomb())).isEqualTo("aftersale.media.MEDIA_TOO_LARGE.TOO_MANY_PIXELS");
        assertThat(refusal(EvidenceKind.VIDEO, Made.cat(FILM, Made.text("PK\3\4"), new byte[40])))
                .isEqualTo("aftersale.media.MEDIA_POLYGLOT");
    }

    @Test
    void aFileWhoseHeadSaysFilmAndWhoseStructureIsAPhotoIsAPhoto() throws IOException {
        byte[] unnamed = new Heif().brands("zzzz\0\0\0\0mif1").bytes();

        IntakeResult asVideo = intake.take(offer(EvidenceKind.VIDEO, "a.mp4", 1 << 20), in(unnamed));

        assertThat(((IntakeResult.Refused) asVideo).messageKey())
                .isEqualTo("aftersale.media.MEDIA_TYPE_NOT_ALLOWED.PHOTO");
    }

    @Test
    void aDiskThatFailsWhileTheStructureIsReadIsNoFaultOfTheFile() {
        assertThatThrownBy(() -> new DefaultEvidenceIntake(
                                new EvidenceInspector(new BytesSniffer()), new StoreOnABrokenDisk())
                        .take(offer(EvidenceKind.VIDEO, "a.mp4", 1 << 20), in(FILM)))
                .hasMessage("the disk is gone");
    }

    private KeptMedia kept(EvidenceKind kind, byte[] bytes) throws IOException {
        return ((IntakeResult.Kept) intake.take(offer(kind, "a", 1 << 20), in(bytes))).media();
    }

    private String refusal(EvidenceKind kind, byte[] bytes) throws IOException {
        return ((IntakeResult.Refused) intake.take(offer(kind, "a", 1 << 20), in(bytes))).messageKey();
    }

    private long filesKept() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static MediaOffer offer(EvidenceKind kind, String name, long limit) {
        return new MediaOffer(kind, name, null, limit);
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** At 60 %, with the index at the end. */
    private static byte[] cutFilm() {
        byte[] whole = new Mp4().between(Mp4.box("free", new byte[5000])).bytes();
        return Made.first(whole.length * 6 / 10, whole);
    }

    private static byte[] bomb() {
        return Photos.jpegOf(Photos.frame(0xC0, 30_000, 30_000), Photos.scan());
    }

    private static byte[] picture(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Hands out bytes that cannot be read. */
    private static final class StoreOnABrokenDisk implements EvidenceStore {

        @Override
        public Stored keep(InputStream bytes, Check check) throws IOException {
            check.mayStay(new BrokenDisk());
            throw new AssertionError("read all the same");
        }

        @Override
        public InputStream open(String key, long from) {
            throw new AssertionError(key);
        }

        @Override
        public void erase(String key) {
            throw new AssertionError(key);
        }
    }

    private static final class BrokenDisk implements MediaBytes {

        @Override
        public long size() throws IOException {
            throw new IOException("the disk is gone");
        }

        @Override
        public int read(long from, byte[] into, int length) throws IOException {
            throw new IOException("the disk is gone");
        }
    }
}
