// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.indexOf;
import static io.aftersale.evidence.container.made.Made.patched;
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
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.Picture;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundFilmsAreDescribedTest {

    @Test
    void aFilmIsToldWithAllItsFacts() {
        ContainerFacts facts = Readings.whole(new Mp4().bytes());

        assertThat(facts.family()).isEqualTo(MediaFamily.ISO_BMFF);
        assertThat(facts.type()).isEqualTo("video/mp4");
        assertThat(facts.codecs()).containsExactly("avc1", "mp4a");
        assertThat(facts.picture()).isEqualTo(new Picture(320, 240, 0, 12));
        assertThat(facts.picture().pixels()).isEqualTo(76_800);
        assertThat(facts.duration()).isEqualTo(Duration.ofSeconds(6));
        assertThat(facts.audio()).isTrue();
        assertThat(facts.origin().recordedAt()).isEqualTo("2026-11-20T10:11:12Z");
        assertThat(facts.metadata().ranges()).isEmpty();
        assertThat(facts.metadata().all()).isTrue();
        assertThat(facts.metadata().exif()).isEmpty();
        assertThat(facts.trailing()).isNull();
    }

    @Test
    void theIndexMayStandInFront() {
        assertThat(Readings.whole(new Mp4().moovFirst().bytes()).duration()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void aFilmMayBeSilent() {
        ContainerFacts facts = Readings.whole(new Mp4().silent().bytes());

        assertThat(facts.audio()).isFalse();
        assertThat(facts.codecs()).containsExactly("avc1");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "isom,video/mp4", "iso5,video/mp4", "mp42,video/mp4", "avc1,video/mp4", "M4V ,video/mp4",
                "dash,video/mp4", "MSNV,video/mp4", "XAVC,video/mp4", "kddi,video/mp4", "zzzz,video/mp4",
                "qt  ,video/quicktime", "3gp5,video/3gpp", "3g2a,video/3gpp2", "M4A ,video/mp4"
            })
    void theBrandNamesTheExactType(String brand, String type) {
        ContainerFacts facts =
                Readings.whole(new Mp4().patch("ftyp", 8, text(brand)).bytes());

        assertThat(facts.type()).isEqualTo(type);
    }

    @Test
    void anOldQuickTimeFilmHasNoBrandAndBeginsWithAnotherBox() {
        ContainerFacts facts = Readings.whole(
                new Mp4().with("ftyp", ftyp -> box("wide", zeros(3))).bytes());

        assertThat(facts.type()).isEqualTo("video/quicktime");
    }

    @ParameterizedTest
    @CsvSource({"free", "skip", "wide", "uuid", "udta", "abcd"})
    void otherBoxesMayStandBetween(String type) {
        assertThat(Readings.word(new Mp4().between(box(type, zeros(20))).bytes()))
                .isEqualTo("WHOLE");
    }

    @Test
    void boxesMayBeSixtyFourBitsLong() {
        Mp4 film = new Mp4().moovFirst().with("mdat", mdat -> large(mdat)).with("moov", moov -> large(moov));
        byte[] shifted = film.with("stco", stco -> box("co64", u32s(0, 3), u64(0), u64(0), u64(0)))
                .bytes();
        long at = film.dataAt();
        byte[] bytes = new Mp4()
                .moovFirst()
                .with("mdat", mdat -> large(mdat))
                .with("moov", moov -> large(moov))
                .with("stco", stco -> box("co64", u32s(0, 3), u64(at), u64(at + 80), u64(at + 160)))
                .bytes();

        assertThat(Readings.word(shifted)).isEqualTo("DATA_OUTSIDE");
        assertThat(Readings.word(bytes)).isEqualTo("WHOLE");
    }

    private static byte[] large(byte[] box) {
        return cat(
                u32(1),
                new String(box, 4, 4, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                u64(box.length + 8),
                java.util.Arrays.copyOfRange(box, 8, box.length));
    }

    @Test
    void theLastBoxMayGoToTheEndOfTheFile() {
        byte[] bytes = new Mp4()
                .moovFirst()
                .with("mdat", mdat -> patched(mdat, 0, u32(0)))
                .bytes();

        assertThat(Readings.word(bytes)).isEqualTo("WHOLE");
    }

    @ParameterizedTest
    @CsvSource({"0,1,-1,0,90", "-1,0,0,-1,180", "0,-1,1,0,270", "1,0,0,1,0"})
    void theMatrixSaysHowItIsTurned(int a, int b, int c, int d, int degrees) {
        byte[] matrix = u32s((long) a << 16, (long) b << 16, 0, (long) c << 16, (long) d << 16);

        assertThat(Readings.whole(new Mp4().patch("tkhd", 48, matrix).bytes())
                        .picture()
                        .turnedBy())
                .isEqualTo(degrees);
    }

    @Test
    void largeHeadersOfVersionOneAreRead() {
        byte[] times = cat(u64(Mp4.RECORDED), u64(0), u32(1000), u64(6000), zeros(80));
        byte[] matrix = u32s(0, 0x10000, 0, -0x10000L, 0, 0, 0, 0, 0x40000000, 320 << 16, 240 << 16);
        byte[] track = cat(zeros(16), u32s(1, 0), u64(6000), zeros(16), matrix);
        byte[] edits = cat(u64(1000), u64(-1), u32(0x10000), u64(5000), u64(0), u32(0x10000));
        byte[] bytes = new Mp4()
                .with("mvhd", box -> full("mvhd", 0x01000000, times))
                .with("mdhd", box -> full("mdhd", 0x01000000, times))
                .with("tkhd", box -> full("tkhd", 0x01000000, track))
                .with("elst", box -> full("elst", 0x01000000, u32(2), edits))
                .bytes();

        ContainerFacts facts = Readings.whole(bytes);
        assertThat(facts.picture().turnedBy()).isEqualTo(90);
        assertThat(facts.duration()).isEqualTo(Duration.ofSeconds(5));
        assertThat(facts.origin().recordedAt()).isEqualTo(Instant.parse("2026-11-20T10:11:12Z"));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "255485232001"})
    void aTimeThatIsNoneIsNotTold(long created) {
        byte[] bytes = new Mp4()
                .with("mvhd", box -> full("mvhd", 0x01000000, u64(created), u64(0), u32(1000), u64(6000), zeros(80)))
                .bytes();

        assertThat(Readings.whole(bytes).origin().recordedAt()).isNull();
    }

    @Test
    void sizeIsTakenFromTheTrackWhereTheCodingHasNone() {
        byte[] bytes = new Mp4().patch("avc1", 32, u32(0)).bytes();

        assertThat(Readings.whole(bytes).picture()).isEqualTo(new Picture(320, 240, 0, 12));
    }

    @Test
    void aTrimmedFilmIsAsLongAsWhatIsShown() {
        byte[] bytes = new Mp4()
                .silent()
                .with("elst", elst -> box("elst", u32s(0, 1, 4000, 500, 0x10000)))
                .patch("mvhd", 24, u32(4000))
                .bytes();

        assertThat(Readings.whole(bytes).duration()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void aFilmWithoutAnnouncedLengthIsAsLongAsItsFrames() {
        byte[] bytes = new Mp4().without("edts").patch("mvhd", 24, u32(0)).bytes();

        assertThat(Readings.whole(bytes).duration()).isEqualTo(Duration.ofSeconds(6));
    }

    @ParameterizedTest
    @CsvSource({"8", "16"})
    void compactSizesAreRead(int bits) {
        byte[] sizes = zeros(0);
        for (int i = 0; i < 12; i++) {
            sizes = cat(sizes, bits == 8 ? u8(20) : u16(20));
        }
        byte[] stz2 = box("stz2", u32s(0, bits, 12), sizes);

        assertThat(Readings.word(new Mp4().with("stsz", stsz -> stz2).bytes())).isEqualTo("WHOLE");
    }

    @ParameterizedTest
    @CsvSource({"mp4v", "s263", "av01", "vp09", "jpeg", "apcn"})
    void filmsOfOtherCodingsAreTakenWhereTheyAreNotAllZeros(String codec) {
        assertThat(Readings.whole(new Mp4().patch("avc1", 4, text(codec)).bytes())
                        .codecs())
                .contains(codec);
    }

    @Test
    void aFilmOfHevcSaysItsLengthsInItsOwnBox() {
        byte[] hvcC = box("hvcC", zeros(21), u8(3), u8(0));
        byte[] entry = box("hvc1", zeros(6), u16(1), zeros(16), u16(320), u16(240), zeros(50), box("pasp"), hvcC);

        assertThat(Readings.whole(new Mp4().with("avc1", avc1 -> entry).bytes()).codecs())
                .contains("hvc1");
    }

    @Test
    void theLargestOfSeveralFilmsCounts() {
        byte[] small = new Mp4().silent().patch("avc1", 32, u32s(0x00100010)).bytes();
        byte[] cover = Arrays.copyOfRange(small, indexOf(small, "trak") - 4, small.length);

        assertThat(Readings.whole(new Mp4().track(cover).bytes()).picture().width())
                .isEqualTo(320);
    }

    @Test
    void whatFollowsTheLastBoxIsSaid() {
        List<String> looks = List.of(look(zeros(3)), look(text("   \n\r\t\0  ")), look(text("SEFHmaker of the phone")));

        assertThat(looks).containsExactly("PADDING", "PADDING", "UNKNOWN");
    }

    private static String look(byte[] tail) {
        return Readings.whole(cat(new Mp4().bytes(), tail)).trailing().look().name();
    }
}
