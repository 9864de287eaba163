// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.container.made.Heif;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.copy.Programs;
import io.aftersale.evidence.copy.RealPhotos;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
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
    void aPictureIsMadeOnce() throws IOException {
        Optional<byte[]> made =
                previews.of("digest", PictureSize.SMALL, MediaBytes.of(RealPhotos.plain("jpg", 640, 480)));

        assertThat(previews.of("digest", PictureSize.SMALL, MediaBytes.of(new byte[0]))
                        .orElseThrow())
                .isSameAs(made.orElseThrow());
    }

    @Test
    @Timeout(20)
    void someWaitForTheirTurnAndMoreAreTurnedAway() throws Exception {
        Permits permits = new Permits(1, 1, Duration.ofSeconds(10));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<String> first = pool.submit(() -> permits.doing(() -> {
                begun.countDown();
                await(go);
                return "first";
            }));
            begun.await();
            Future<String> second = pool.submit(() -> permits.doing(() -> "second"));
            while (permits.isRoom()) {
                Thread.onSpinWait();
            }

            assertThatThrownBy(() -> permits.doing(() -> "third")).isInstanceOf(TooBusy.class);
            go.countDown();
            assertThat(first.get()).isEqualTo("first");
            assertThat(second.get()).isEqualTo("second");
            assertThat(permits.doing(() -> "fourth")).isEqualTo("fourth");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whoWaitsTooLongIsTurnedAway() throws IOException {
        Permits permits = new Permits(1, 1, Duration.ofMillis(20));

        String outer = permits.doing(() -> {
            assertThatThrownBy(() -> permits.doing(() -> "inner")).isInstanceOf(TooBusy.class);
            return "outer";
        });

        assertThat(outer).isEqualTo("outer");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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
}
