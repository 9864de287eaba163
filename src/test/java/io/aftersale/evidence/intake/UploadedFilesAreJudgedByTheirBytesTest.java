// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.container.made.Heif;
import io.aftersale.evidence.container.made.Made;
import io.aftersale.evidence.container.made.Mkv;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.made.Mp4Fragments;
import io.aftersale.evidence.sniff.BytesSniffer;
import io.aftersale.evidence.store.FolderEvidenceStore;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UploadedFilesAreJudgedByTheirBytesTest {

    @TempDir
    Path folder;

    private DefaultEvidenceIntake intake;

    @BeforeEach
    void openStore() {
        intake = new DefaultEvidenceIntake(new EvidenceInspector(new BytesSniffer()), new FolderEvidenceStore(folder));
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                good("a JPEG", EvidenceKind.PHOTO, "a.jpg", picture("jpg"), MediaFamily.JPEG),
                good("a PNG named jpg", EvidenceKind.PHOTO, "a.jpg", picture("png"), MediaFamily.PNG),
                good("a HEIC named jpg", EvidenceKind.PHOTO, "a.jpg", new Heif().bytes(), MediaFamily.HEIF),
                good("an MP4", EvidenceKind.VIDEO, "a.mp4", film("isom"), MediaFamily.ISO_BMFF),
                good("an MP4 of brand mp42", EvidenceKind.VIDEO, "a.mp4", film("mp42"), MediaFamily.ISO_BMFF),
                good("an MP4 of brand avc1", EvidenceKind.VIDEO, "a.mp4", film("avc1"), MediaFamily.ISO_BMFF),
                good("a film of brand M4V", EvidenceKind.VIDEO, "a.mp4", film("M4V "), MediaFamily.ISO_BMFF),
                good("a film in fragments", EvidenceKind.VIDEO, "a.mp4", fragments(), MediaFamily.ISO_BMFF),
                good("a motion photo", EvidenceKind.PHOTO, "a.jpg", motionPhoto(), MediaFamily.JPEG),
                good("a QuickTime film", EvidenceKind.VIDEO, "a.MOV", film("qt  "), MediaFamily.ISO_BMFF),
                good("a 3GP film", EvidenceKind.VIDEO, "a.3gp", film("3gp5"), MediaFamily.ISO_BMFF),
                good("a WebM named mp4", EvidenceKind.VIDEO, "a.mp4", Mkv.live(), MediaFamily.MATROSKA),
                good("an MKV", EvidenceKind.VIDEO, "a.mkv", Mkv.whole(), MediaFamily.MATROSKA));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void photosAndFilmsAreKeptUnderTheirTrueType(String what, MediaOffer offer, byte[] bytes, MediaFamily family)
            throws IOException {
        IntakeResult result = intake.take(offer, new ByteArrayInputStream(bytes));

        assertThat(result).as(what).isInstanceOf(IntakeResult.Kept.class);
        IntakeResult.Kept kept = (IntakeResult.Kept) result;
        assertThat(kept.media().family()).isEqualTo(family);
        assertThat(kept.media().sizeBytes()).isEqualTo(bytes.length);
        assertThat(filesKept()).isEqualTo(1);
    }

    @Test
    void theLimitItselfStillFitsAndOneByteMoreDoesNot() throws IOException {
        byte[] photo = picture("png");

        IntakeResult exact = intake.take(offer(EvidenceKind.PHOTO, "a.png", photo.length), in(photo));
        IntakeResult over = intake.take(offer(EvidenceKind.PHOTO, "a.png", photo.length - 1), in(photo));

        assertThat(exact).isInstanceOf(IntakeResult.Kept.class);
        assertThat(((IntakeResult.Refused) over).codes()).containsExactly(MediaCode.MEDIA_TOO_LARGE);
        assertThat(filesKept()).isEqualTo(1);
    }

    @Test
    void aSenderThatBreaksOffLeavesNothing() throws IOException {
        InputStream broken = new SequenceInputStream(in(film("isom")), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is down");
            }
        });

        assertThatThrownBy(() -> intake.take(offer(EvidenceKind.VIDEO, "a.mp4", 1 << 30), broken))
                .hasMessage("the line is down");
        assertThat(filesKept()).isZero();
    }

    @Test
    void theDigestIsOfTheBytesAsReceived() throws IOException, NoSuchAlgorithmException {
        byte[] film = film("isom");
        IntakeResult.Kept kept = (IntakeResult.Kept) intake.take(offer(EvidenceKind.VIDEO, "a.mp4", 1 << 20), in(film));
        try (InputStream stored =
                new FolderEvidenceStore(folder).open(kept.media().storeKey(), 4)) {
            assertThat(stored.readNBytes(8)).isEqualTo("ftypisom".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(kept.media().sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(film)));
    }

    private long filesKept() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static Arguments good(String what, EvidenceKind kind, String name, byte[] bytes, MediaFamily family) {
        return Arguments.of(what, offer(kind, name, 1L << 30), bytes, family);
    }

    private static MediaOffer offer(EvidenceKind kind, String name, long limit) {
        return new MediaOffer(kind, name, null, limit);
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] with(byte[] host, byte[] guest) {
        return Made.cat(host, guest);
    }

    private static byte[] motionPhoto() {
        return with(picture("jpg"), film("isom"));
    }

    private static byte[] fragments() {
        return Mp4Fragments.film();
    }

    private static byte[] film(String brand) {
        return new Mp4()
                .with("ftyp", box -> Made.patched(box, 8, Made.text(brand)))
                .bytes();
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
}
