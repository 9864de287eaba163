// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u32s;
import static io.aftersale.evidence.container.made.Made.u64;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;
import static io.aftersale.evidence.container.made.Mp4.box;
import static io.aftersale.evidence.container.made.Mp4.full;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.made.Heif;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.reading.ByteRange;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.MetadataRange;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundHeifIsDescribedTest {

    @Test
    void aPhotoIsToldWithAllItsFacts() {
        Heif photo = new Heif();
        ContainerFacts facts = Readings.whole(photo.bytes());

        assertThat(facts.family()).isEqualTo(MediaFamily.HEIF);
        assertThat(facts.type()).isEqualTo("image/heic");
        assertThat(facts.codecs()).containsExactly("hvc1");
        assertThat(facts.picture()).isEqualTo(new Picture(4032, 3024, 90, 1));
        assertThat(facts.duration()).isNull();
        assertThat(facts.metadata().ranges())
                .containsExactly(
                        new MetadataRange(Kind.OTHER, new ByteRange(photo.dataAt() + 100, 10)),
                        new MetadataRange(Kind.EXIF, new ByteRange(photo.dataAt() + 110, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "avif....avifmif1,image/avif",
        "mif1....mif1avif,image/avif",
        "msf1....hevc,image/heic",
        "mif1....miaf,image/heif"
    })
    void brandsNameTheExactType(String brands, String type) {
        assertThat(Readings.whole(new Heif().brands(brands).codec("av01").bytes())
                        .type())
                .isEqualTo(type);
    }

    @Test
    void aPhotoOfAnUnknownBrandIsKnownByItsBoxes() {
        assertThat(Readings.whole(new Heif().brands("zzzz....mif1").bytes()).family())
                .isEqualTo(MediaFamily.HEIF);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,270", "2,180", "3,90"})
    void turnsGoTheOtherWayRound(int quarters, int degrees) {
        byte[] irot = box("irot", u8(quarters));

        assertThat(Readings.whole(new Heif().with("irot", box -> irot).bytes())
                        .picture()
                        .turnedBy())
                .isEqualTo(degrees);
    }

    @Test
    void largeNumbersAreRead() {
        Heif first = new Heif();
        first.bytes();
        byte[] infe = full("infe", 0x03000000, u32(1), u16(0), text("av01"), u8(0));
        Heif photo = new Heif()
                .with("pitm", box -> full("pitm", 0x01000000, u32(1)))
                .with("iinf", box -> full("iinf", 0x01000000, u32(1), infe, box("free")))
                .with(
                        "ipma",
                        box -> full("ipma", 0x01000001, u32(2), u32(7), u8(1), u16(1), u32(1), u8(1), u16(0x8002)))
                .with(
                        "iloc",
                        box -> full(
                                "iloc",
                                0x02000000,
                                u16(0x8888),
                                u32(1),
                                u32(1),
                                u16(1),
                                u16(0),
                                u64(0),
                                u16(1),
                                u64(0),
                                u64(0),
                                u64(30)))
                .with("iprp", iprp -> cat(iprp, box("idat", zeros(40))));

        assertThat(Readings.whole(photo.bytes()).picture()).isEqualTo(new Picture(4032, 3024, 0, 1));
    }

    @Test
    void otherItemsAreNoted() {
        byte[] names = cat(Heif.infe(1, "hvc1"), Heif.infe(2, "Exif"), Heif.infe(3, "mime"), Heif.infe(4, "uri "));
        byte[] exifAndXmp = cat(Heif.place(1, 30, 5), Heif.place(2, 0, 2), Heif.place(3, 60, 7));
        byte[] others = cat(Heif.place(4, 80, 2), Heif.place(9, 80, 2));
        Heif photo = new Heif()
                .with("iinf", box -> full("iinf", 0, u16(4), names))
                .with("iloc", box -> full("iloc", 0, u16(0x4400), u16(5), exifAndXmp, others));

        assertThat(Readings.whole(photo.bytes()).metadata().ranges())
                .containsExactly(
                        new MetadataRange(Kind.OTHER, new ByteRange(0, 2)),
                        new MetadataRange(Kind.XMP, new ByteRange(60, 7)),
                        new MetadataRange(Kind.OTHER, new ByteRange(80, 2)),
                        new MetadataRange(Kind.OTHER, new ByteRange(80, 2)));
    }

    @Test
    void aFilmThatHasMetadataInTheFileIsStillAFilm() {
        byte[] meta = full("meta", 0, full("hdlr", 0, u32s(0), text("mdta"), zeros(13)), box("ID32", zeros(3)));

        ContainerFacts facts = Readings.whole(new Mp4().between(meta).bytes());

        assertThat(facts.family()).isEqualTo(MediaFamily.ISO_BMFF);
        assertThat(facts.metadata().ranges()).hasSize(1);
    }
}
