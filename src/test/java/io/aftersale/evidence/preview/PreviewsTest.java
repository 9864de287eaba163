// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.times;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import io.aftersale.evidence.container.made.Heif;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.made.Photos;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.copy.Programs;
import io.aftersale.evidence.copy.RealPhotos;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewsTest {

    private final Previews previews = new Previews(2, 2, 1 << 20);

    @Test
    void aPictureIsSmallAndTellsNothing() throws IOException {
        byte[] picture = made(RealPhotos.jpeg(1200, 900, 1), PictureSize.SMALL).orElseThrow();

        assertThat(new String(picture, StandardCharsets.ISO_8859_1)).doesNotContain("SECRET", "Exif");
        assertThat(size(picture)).isEqualTo("480x360");
        assertThat(size(made(RealPhotos.jpeg(1200, 900, 1), PictureSize.LARGE).orElseThrow()))
                .isEqualTo("1200x900");
        assertThat(size(made(RealPhotos.plain("png", 5000, 10), PictureSize.LARGE)
                        .orElseThrow()))
                .isEqualTo("2048x4");
    }

    /** The red corner stands at top left of the stored picture. */
    @ParameterizedTest
    @CsvSource({
        "1,480x360,0,0", "2,480x360,1,0", "3,480x360,1,1", "4,480x360,0,1",
        "5,360x480,0,0", "6,360x480,1,0", "7,360x480,1,1", "8,360x480,0,1"
    })
    void aPictureIsTurnedUpright(int orientation, String size, int right, int bottom) throws IOException {
        for (byte[] photo :
                new byte[][] {RealPhotos.jpeg(640, 480, orientation), RealPhotos.png(640, 480, orientation)}) {
            byte[] picture = made(photo, PictureSize.SMALL).orElseThrow();
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));

            assertThat(size(picture)).isEqualTo(size);
            assertThat(isRed(seen, right == 1 ? seen.getWidth() - 5 : 5, bottom == 1 ? seen.getHeight() - 5 : 5))
                    .isTrue();
        }
    }

    @Test
    void aPhotoThatIsCutIsShownAsFarAsItGoes() throws IOException {
        byte[] plain = RealPhotos.plain("jpg", 640, 480);

        assertThat(made(first(plain.length / 2, plain), PictureSize.SMALL)).isPresent();
        assertThat(made(first(600, RealPhotos.plain("png", 640, 480)), PictureSize.SMALL))
                .isEmpty();
    }

    @Test
    void aPhotoInSeveralScansIsShown() throws IOException {
        assertThat(made(progressive(RealPhotos.picture(640, 480)), PictureSize.SMALL))
                .isPresent();
    }

    @Test
    void ofWebpAPictureIsMade(@TempDir Path folder) throws Exception {
        Path webp = folder.resolve("a.webp");
        Programs.run(
                "ffmpeg",
                ("-nostdin -loglevel error -y -f lavfi -i testsrc=size=640x480 -frames:v 1 " + webp).split(" "));
        byte[] plain = Files.readAllBytes(webp);

        assertThat(size(made(plain, PictureSize.SMALL).orElseThrow())).isEqualTo("480x360");
        assertThat(size(made(RealPhotos.webp(plain, 640, 480, 6), PictureSize.SMALL)
                        .orElseThrow()))
                .isEqualTo("360x480");
    }

    @Test
    void ofWhatNoDecoderIsHereForNoneIsMade() throws IOException {
        assertThat(made(new Heif().bytes(), PictureSize.SMALL)).isEmpty();
        assertThat(made(new Mp4().bytes(), PictureSize.SMALL)).isEmpty();
        assertThat(made(text("words"), PictureSize.SMALL)).isEmpty();
        assertThat(Previews.isDrawn("image/heic")).isFalse();
        assertThat(Previews.isDrawn("image/avif")).isFalse();
        assertThat(Previews.isDrawn("image/webp")).isTrue();
    }

    @Test
    @Timeout(20)
    void photosWhoseMemoryWouldNotBeBoundedAreNotDecoded() throws IOException {
        byte[] huge = Photos.pngOf(header(50_000, 50_000), Photos.chunk("IDAT", zeros(30)), Photos.chunk("IEND"));
        byte[] scans = cat(u16(0xFFD8), frame(0xC2, 8_000, 8_000), scan(1), u16(0xFFD9));
        byte[] manyScans = cat(u16(0xFFD8), frame(0xC2, 100, 100), times(41, scan(1)), u16(0xFFD9));
        byte[] inTurn = cat(u16(0xFFD8), frame(0xC0, 8_000, 8_000), scan(1), scan(1), scan(1), u16(0xFFD9));
        byte[] arithmetic = cat(u16(0xFFD8), frame(0xC9, 100, 100), scan(3), u16(0xFFD9));
        byte[] webp = Photos.webpOf(Photos.extended(16_000, 16_000), Photos.lossy());

        for (byte[] photo : new byte[][] {huge, scans, manyScans, inTurn, arithmetic, webp}) {
            assertThat(PhotoGauge.measure(MediaBytes.of(photo))).isEmpty();
        }
        assertThat(PhotoGauge.measure(
                        MediaBytes.of(cat(u16(0xFFD8), frame(0xC0, 16_000, 15_000), scan(3), u16(0xFFD9)))))
                .isPresent();
    }

    /** A hundred megabytes in words and in a colour profile. */
    @Test
    @Timeout(60)
    void wordsThatInflateAreNeverInflated() throws IOException {
        byte[] plain = RealPhotos.plain("png", 64, 48);
        byte[] zeros = deflatedZeros(100_000_000L);
        byte[] bomb = cat(
                first(33, plain),
                RealPhotos.chunk("zTXt", text("x\0\0"), zeros),
                RealPhotos.chunk("iCCP", text("x\0\0"), zeros),
                Arrays.copyOfRange(plain, 33, plain.length));

        assertThat(allocated(() -> assertThat(made(bomb, PictureSize.SMALL)).isPresent()))
                .isLessThan(32L << 20);
    }

    /** Of 192 megabytes of pixels. */
    @Test
    @Timeout(60)
    void aLargePhotoIsMadeWithinTheMemoryThatIsPromised() throws IOException {
        byte[] photo = whitePng(8_000, 8_000);

        assertThat(allocated(() -> assertThat(
                                size(made(photo, PictureSize.LARGE).orElseThrow()))
                        .isEqualTo("2000x2000")))
                .isLessThan(128L << 20);
    }

    /** Bytes that this thread asks for while it does so; more than it ever holds. */
    private static long allocated(ThrowingCallable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatCode(work).doesNotThrowAnyException();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void aPictureIsMadeOnce() throws IOException {
        Optional<byte[]> made =
                previews.of("digest", PictureSize.SMALL, MediaBytes.of(RealPhotos.plain("jpg", 640, 480)));

        assertThat(previews.of("digest", PictureSize.SMALL, MediaBytes.of(new byte[0]))
                        .orElseThrow())
                .isSameAs(made.orElseThrow());
    }

    private Optional<byte[]> made(byte[] photo, PictureSize size) throws IOException {
        return previews.of(photo.length + "-" + Arrays.hashCode(photo), size, MediaBytes.of(photo));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        int pixel = picture.getRGB(x, y);
        return (pixel >> 16 & 0xFF) > 200 && (pixel >> 8 & 0xFF) < 60 && (pixel & 0xFF) < 60;
    }

    private static String size(byte[] picture) throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
        return seen.getWidth() + "x" + seen.getHeight();
    }

    private static byte[] header(long width, long height) {
        return RealPhotos.chunk("IHDR", u32(width), u32(height), u8(8), u8(2), u8(0), u8(0), u8(0));
    }

    private static byte[] frame(int marker, int width, int height) {
        byte[] components = cat(u8(1), u8(0x11), u8(0), u8(2), u8(0x11), u8(0), u8(3), u8(0x11), u8(0));
        return Photos.segment(marker, u8(8), u16(height), u16(width), u8(3), components);
    }

    private static byte[] scan(int components) {
        return cat(Photos.segment(0xDA, u8(components), zeros(2 * components), u8(0), u8(63), u8(0)), zeros(9));
    }

    private static byte[] progressive(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        writer.setOutput(ImageIO.createImageOutputStream(bytes));
        writer.write(null, new IIOImage(picture, null, null), how);
        ((ImageOutputStream) writer.getOutput()).close();
        writer.dispose();
        return bytes.toByteArray();
    }

    private static byte[] deflatedZeros(long count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(1), 8192)) {
            byte[] zeros = new byte[100_000];
            for (long left = count; left > 0; left -= zeros.length) {
                out.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] whitePng(int width, int height) throws IOException {
        byte[] data = deflatedZeros((long) height * (width * 3L + 1) / 100_000 * 100_000 + 100_000);
        return cat(
                text("\u0089PNG\r\n\u001a\n"),
                header(width, height),
                RealPhotos.chunk("IDAT", data),
                RealPhotos.chunk("IEND"));
    }
}
