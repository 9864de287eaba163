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
import io.aftersale.evidence.container.made.HostileFile;
import io.aftersale.evidence.container.made.HostileWebps;
import io.aftersale.evidence.container.made.Photos;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.copy.RealPhotos;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of no photo more memory is asked for than its measure promises. */
class PreviewsAreBoundedTest {

    private final Previews previews = new Previews(2, 2, 1 << 20);

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

    /** Of sizes that frames tell for themselves, and of lossless coding, for which the decoder would take gigabytes. */
    @ParameterizedTest
    @MethodSource("webpsWhoseFramesTellOtherSizes")
    @Timeout(60)
    void noWebpTakesMoreMemoryThanItsCanvas(HostileFile file) {
        assertThat(allocated(
                        () -> assertThat(made(file.bytes(), PictureSize.LARGE)).isEmpty()))
                .isLessThan(96L << 20);
    }

    static Stream<HostileFile> webpsWhoseFramesTellOtherSizes() {
        return HostileWebps.all().stream();
    }

    @Test
    @Timeout(60)
    void whatWouldBeTransparentLosslesslyIsNotDecoded() throws IOException {
        byte[] lossy = Photos.lossy(4_000, 4_000);
        byte[] plain = Photos.riff("ALPH", u8(0), zeros(9));
        byte[] coded = Photos.riff("ALPH", u8(1), zeros(9));

        assertThat(PhotoGauge.measure(MediaBytes.of(Photos.webpOf(Photos.extended(4_000, 4_000), plain, lossy))))
                .isPresent();
        assertThat(PhotoGauge.measure(MediaBytes.of(Photos.webpOf(Photos.extended(4_000, 4_000), coded, lossy))))
                .isEmpty();
        assertThat(PhotoGauge.measure(MediaBytes.of(
                        Photos.webpOf(Photos.animated(4_000, 4_000), Photos.moment(0, 0, 4_000, 4_000, coded, lossy)))))
                .isEmpty();
    }

    /** Bytes that this thread asks for while it does so; more than it ever holds. */
    private static long allocated(ThrowingCallable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatCode(work).doesNotThrowAnyException();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private Optional<byte[]> made(byte[] photo, PictureSize size) throws IOException {
        return previews.of(photo.length + "-" + Arrays.hashCode(photo), size, MediaBytes.of(photo));
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
