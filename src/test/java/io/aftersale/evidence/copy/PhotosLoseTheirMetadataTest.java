// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import io.aftersale.evidence.container.made.Photos;
import io.aftersale.evidence.copy.CopyResult.Why;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotosLoseTheirMetadataTest {

    /** What the library tells of structure and colours, not of origin. */
    private static final Set<String> OF_THE_PICTURE =
            Set.of("JPEG", "JFIF", "Huffman", "File Type", "PNG-IHDR", "PNG-tRNS", "PNG-sRGB", "WebP", "ICC Profile");

    @Test
    void ofAJpegOnlyThePictureIsLeft() throws Exception {
        byte[] original = RealPhotos.jpeg(64, 48, 1);

        byte[] copy = Copied.of(original);

        assertThat(text(original)).contains("SECRETOWNER", "behind SECRET");
        assertThat(text(copy)).doesNotContain("SECRET");
        assertThat(told(copy)).isEmpty();
        assertThat(pixels(copy)).isEqualTo(pixels(original));
    }

    @Test
    void ofAPngOnlyThePictureIsLeft() throws Exception {
        byte[] original = RealPhotos.png(64, 48, 1);

        byte[] copy = Copied.of(original);

        assertThat(text(copy)).doesNotContain("SECRET").endsWith("IEND\u00aeB`\u0082");
        assertThat(told(copy)).isEmpty();
        assertThat(pixels(copy)).isEqualTo(pixels(original));
    }

    @Test
    void ofAWebpOnlyThePictureIsLeft() throws Exception {
        byte[] copy = Copied.of(RealPhotos.webp(Photos.webpOf(Photos.lossy()), 640, 480, 1));

        assertThat(text(copy)).doesNotContain("SECRET");
        assertThat(told(copy)).isEmpty();
        assertThat(copy)
                .isEqualTo(cat(Photos.webpOf(
                        Photos.riff("VP8X", zeros(4), Arrays.copyOfRange(Photos.extended(640, 480), 12, 18)),
                        Photos.lossy())));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void howAPhotoIsToBeTurnedStays(int orientation) throws Exception {
        byte[] jpeg = Copied.of(RealPhotos.jpeg(64, 48, orientation));
        byte[] png = Copied.of(RealPhotos.png(64, 48, orientation));
        byte[] webp = Copied.of(RealPhotos.webp(Photos.webpOf(Photos.lossy()), 640, 480, orientation));

        for (byte[] copy : List.of(jpeg, png, webp)) {
            assertThat(told(copy)).containsExactly("Orientation");
            assertThat(orientation(copy)).isEqualTo(orientation);
            assertThat(text(copy)).doesNotContain("SECRET");
        }
    }

    @Test
    void theCopyOfACopyIsTheSame() {
        for (byte[] original : List.of(
                RealPhotos.jpeg(64, 48, 6),
                RealPhotos.png(64, 48, 6),
                RealPhotos.webp(Photos.webpOf(Photos.lossless()), 640, 480, 6))) {
            byte[] copy = Copied.of(original);

            assertThat(Copied.of(copy)).isEqualTo(copy);
        }
    }

    @Test
    void aColourProfileStaysAndWhatOnlyLooksLikeOneDoesNot() throws Exception {
        byte[] profile = zeros(200);
        System.arraycopy(text("acsp"), 0, profile, 36, 4);
        byte[] plain = RealPhotos.plain("jpg", 8, 8);
        byte[] rest = Arrays.copyOfRange(plain, 2, plain.length);
        byte[] sound = Photos.segment(0xE2, text("ICC_PROFILE\0"), u8(1), u8(2), profile);
        byte[] second = Photos.segment(0xE2, text("ICC_PROFILE\0"), u8(2), u8(2), text("more"));

        assertThat(Copied.of(cat(u16(0xFFD8), sound, second, rest))).isEqualTo(cat(u16(0xFFD8), sound, second, rest));
        assertThat(Copied.of(cat(u16(0xFFD8), second, rest))).isEqualTo(plain);
    }

    @Test
    void theProfileOfAPngStaysIfItInflatesToOne() throws IOException {
        byte[] plain = RealPhotos.plain("png", 8, 8);
        byte[] rest = Arrays.copyOfRange(plain, 33, plain.length);
        byte[] profile = zeros(200);
        System.arraycopy(text("acsp"), 0, profile, 36, 4);
        byte[] sound = RealPhotos.chunk("iCCP", text("Display\0\0"), deflated(profile));
        byte[] bomb = zeros(2 << 20);
        System.arraycopy(text("acsp"), 0, bomb, 36, 4);

        assertThat(Copied.of(cat(first(33, plain), sound, rest))).isEqualTo(cat(first(33, plain), sound, rest));
        assertThat(Copied.of(cat(first(33, plain), RealPhotos.chunk("iCCP", text("x\0\0"), deflated(bomb)), rest)))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"jpg", "png"})
    void aPhotoThatIsCutIsCopiedAsFarAsItGoes(String format) {
        byte[] plain = RealPhotos.plain(format, 64, 48);
        byte[] cut = first(plain.length - 40, plain);

        assertThat(Copied.of(cut)).isEqualTo(cut);
    }

    @Test
    void whatStandsInFramesOfAnAnimationBesidePicturesIsNotPassedOn() {
        byte[] frame = Photos.moment(0, 0, 640, 480, Photos.lossy(), Photos.riff("mkrs", text("SECRET")));
        byte[] webp = Photos.webpOf(Photos.extended(640, 480), Photos.riff("ANIM", zeros(6)), frame);

        assertThat(Copied.result(webp)).isEqualTo(new CopyResult.Refused(Why.METADATA_UNKNOWN));
        assertThat(Copied.result(Photos.animatedWebp())).isInstanceOf(CopyResult.Made.class);
    }

    @Test
    void ofWhatIsNoMediumThereIsNoCopy() {
        assertThat(Copied.result(text("words"))).isEqualTo(new CopyResult.Refused(Why.UNREADABLE));
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    /** Names of the tags by which a library finds out more than how the picture is stored. */
    private static List<String> told(byte[] photo) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo), photo.length);
        List<String> told = new ArrayList<>();
        for (Directory directory : metadata.getDirectories()) {
            if (!OF_THE_PICTURE.contains(directory.getName())) {
                directory.getTags().stream().map(Tag::getTagName).forEach(told::add);
            }
        }
        return told;
    }

    private static int orientation(byte[] photo) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo), photo.length)
                .getFirstDirectoryOfType(ExifIFD0Directory.class)
                .getInt(ExifDirectoryBase.TAG_ORIENTATION);
    }

    private static int[] pixels(byte[] photo) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(photo));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] text(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
