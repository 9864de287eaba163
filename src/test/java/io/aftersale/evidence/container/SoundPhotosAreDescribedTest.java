// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.made.Photos;
import io.aftersale.evidence.container.reading.ByteRange;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.MetadataRange;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.Picture;
import io.aftersale.evidence.container.reading.Trailing;
import io.aftersale.evidence.container.reading.Trailing.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundPhotosAreDescribedTest {

    private static final Picture PICTURE = new Picture(640, 480, 0, 1);

    @Test
    void aJpegIsToldWithAllItsFacts() {
        ContainerFacts facts = Readings.whole(Photos.jpeg());

        assertThat(facts.family()).isEqualTo(MediaFamily.JPEG);
        assertThat(facts.type()).isEqualTo("image/jpeg");
        assertThat(facts.codecs()).containsExactly("jpeg");
        assertThat(facts.picture()).isEqualTo(PICTURE);
        assertThat(facts.duration()).isNull();
        assertThat(facts.metadata().exif()).contains(new ByteRange(30, 14));
        assertThat(facts.metadata().ranges())
                .extracting(MetadataRange::kind)
                .containsExactly(Kind.EXIF, Kind.XMP, Kind.OTHER, Kind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xC1, 0xC2, 0xC3, 0xC9, 0xCF})
    void jpegsOfEveryProcessHaveASize(int marker) {
        assertThat(Readings.whole(Photos.jpegOf(Photos.frame(marker, 12_000, 9_000), Photos.scan()))
                        .picture()
                        .pixels())
                .isEqualTo(108_000_000);
    }

    @Test
    void theLargestJpegHasASize() {
        assertThat(Readings.whole(Photos.jpegOf(Photos.frame(0xC0, 30_000, 30_000), Photos.scan()))
                        .picture()
                        .pixels())
                .isEqualTo(900_000_000);
    }

    @Test
    void fillBytesMayStandBeforeAMarker() {
        byte[] bytes = Photos.jpegOf(u8(0xFF), Photos.frame(0xC0, 640, 480), u16(0xFFFF), Photos.scan(), u8(0xFF));

        assertThat(Readings.whole(bytes).picture()).isEqualTo(PICTURE);
    }

    @Test
    void aFilmBehindAPhotoMakesAMotionPhoto() {
        Trailing trailing = Readings.whole(cat(Photos.jpeg(), text("MotionPhoto_Data"), new Mp4().bytes()))
                .trailing();

        assertThat(trailing).isNotNull();
        assertThat(trailing.look()).isEqualTo(Look.FILM);
        assertThat(trailing.bytes().from()).isEqualTo(Photos.jpeg().length);
    }

    @Test
    void aPhotoBehindAPhotoIsASecondExposure() {
        assertThat(Readings.whole(cat(Photos.jpeg(), Photos.jpeg())).trailing())
                .isEqualTo(new Trailing(new ByteRange(Photos.jpeg().length, Photos.jpeg().length), Look.PICTURE));
    }

    @Test
    void aPngIsToldWithAllItsFacts() {
        ContainerFacts facts = Readings.whole(Photos.png());

        assertThat(facts.family()).isEqualTo(MediaFamily.PNG);
        assertThat(facts.type()).isEqualTo("image/png");
        assertThat(facts.picture()).isEqualTo(new Picture(640, 480, 0, 3));
        assertThat(facts.metadata().ranges())
                .extracting(MetadataRange::kind)
                .containsExactly(Kind.EXIF, Kind.OTHER, Kind.DATE);
    }

    @Test
    void aWebpIsToldWithAllItsFacts() {
        ContainerFacts facts = Readings.whole(Photos.webp());

        assertThat(facts.family()).isEqualTo(MediaFamily.WEBP);
        assertThat(facts.type()).isEqualTo("image/webp");
        assertThat(facts.codecs()).containsExactly("VP8");
        assertThat(facts.picture()).isEqualTo(PICTURE);
        assertThat(facts.metadata().ranges()).extracting(MetadataRange::kind).containsExactly(Kind.EXIF, Kind.XMP);
        assertThat(facts.metadata().exif().orElseThrow().length()).isEqualTo(4);
    }

    @Test
    void simpleWebpsAreDescribed() {
        assertThat(Readings.whole(Photos.webpOf(Photos.lossy())).picture()).isEqualTo(PICTURE);
        assertThat(Readings.whole(Photos.webpOf(Photos.lossless())).picture()).isEqualTo(PICTURE);
        assertThat(Readings.whole(Photos.webpOf(Photos.lossless())).codecs()).containsExactly("VP8L");
    }

    @Test
    void anAnimatedWebpHasItsFramesCounted() {
        assertThat(Readings.whole(Photos.animatedWebp()).picture()).isEqualTo(new Picture(640, 480, 0, 3));
    }

    @Test
    void aLargeCanvasIsRead() {
        assertThat(Readings.whole(Photos.webpOf(Photos.extended(100_000, 30_001), Photos.lossy()))
                        .picture())
                .isEqualTo(new Picture(100_000, 30_001, 0, 1));
    }

    @Test
    void exifWithoutTheSixBytesIsRead() {
        byte[] bytes = Photos.webpOf(Photos.extended(640, 480), Photos.lossy(), Photos.riff("EXIF", text("MM\0*")));

        assertThat(Readings.whole(bytes).metadata().exif().orElseThrow().length())
                .isEqualTo(4);
    }

    @Test
    void paddingBehindPhotosIsNoted() {
        assertThat(Readings.whole(cat(Photos.png(), zeros(9))).trailing()).isNotNull();
        assertThat(Readings.whole(cat(Photos.webp(), zeros(9))).trailing()).isNotNull();
        assertThat(Readings.whole(cat(Photos.jpeg(), zeros(90_000))).trailing())
                .isEqualTo(new Trailing(new ByteRange(Photos.jpeg().length, 90_000), Look.PADDING));
    }
}
