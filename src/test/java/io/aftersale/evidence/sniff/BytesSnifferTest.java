// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.sniff;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.MediaSniffer;
import io.aftersale.evidence.SeenAs;
import io.aftersale.evidence.SeenBytes;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BytesSnifferTest {

    private final MediaSniffer sniffer = new BytesSniffer();

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "isom,video/mp4", "mp42,video/mp4", "qt  ,video/quicktime", "3gp5,video/3gpp", "3g2a,video/3gpp2",
                "heic,image/heic", "hevc,image/heic", "avif,image/avif", "avis,image/avif", "mif1,image/heif"
            })
    void anIsoFileIsWhatItsMajorBrandSays(String brand, String mediaType) {
        assertThat(sniffer.sniff(iso("ftyp" + brand + "\0\0\0\0" + brand)))
                .isInstanceOfSatisfying(
                        SeenBytes.Medium.class,
                        seen -> assertThat(seen.mediaType()).isEqualTo(mediaType));
    }

    @ParameterizedTest
    @CsvSource({"heic,image/heic", "avif,image/avif", "abcd,image/heif"})
    void aPictureOfAGeneralBrandIsWhatItsCompatibleBrandsSay(String compatible, String mediaType) {
        assertThat(((SeenBytes.Medium) sniffer.sniff(iso("ftypmif1\0\0\0\0" + "miaf" + compatible))).mediaType())
                .isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "M4A ,SOUND_ONLY_CONTAINER",
                "F4B ,SOUND_ONLY_CONTAINER",
                "crx ,OTHER_PICTURE",
                "jxl ,OTHER_PICTURE"
            })
    void otherBrandsAreNoMedium(String brand, SeenAs seenAs) {
        assertThat(sniffer.sniff(iso("ftyp" + brand + "\0\0\0\0"))).isEqualTo(new SeenBytes.NoMedium(seenAs));
    }

    @ParameterizedTest
    @CsvSource({"wide", "mdat", "moov", "free"})
    void anOldQuickTimeFilmBeginsWithAnotherBox(String box) {
        assertThat(sniffer.sniff(iso(box + "\0\0\0\0\0\0\0\0")))
                .isInstanceOfSatisfying(
                        SeenBytes.Medium.class,
                        seen -> assertThat(seen.mediaType()).isEqualTo("video/quicktime"));
    }

    @Test
    void aBoxOfAnImpossibleSizeIsNoFilm() {
        byte[] small = iso("ftypisom\0\0\0\0");
        small[3] = 7;
        byte[] open = iso("mdat\0\0\0\0\0\0\0\0");
        open[3] = 1;
        byte[] toTheEnd = iso("mdat\0\0\0\0\0\0\0\0");
        toTheEnd[3] = 0;

        assertThat(IsoHead.fits(small)).isFalse();
        assertThat(IsoHead.fits(open)).isTrue();
        assertThat(IsoHead.fits(toTheEnd)).isTrue();
        assertThat(IsoHead.fits(new byte[7])).isFalse();
        assertThat(IsoHead.read(iso("ftyp"))).isEqualTo(IsoHead.read(iso("wide\0\0\0\0")));
    }

    @ParameterizedTest
    @CsvSource({"ftyp,2", "ftyp,7", "wide,7", "moov,7", "mdat,7", "free,7"})
    void aFilmsFirstBoxSmallerThanItsHeaderIsNoOtherType(String box, byte size) {
        byte[] broken = iso(box + "isom" + "\0".repeat(40));
        broken[3] = size;

        assertThat(sniffer.sniff(broken)).isEqualTo(new SeenBytes.NoMedium(SeenAs.UNKNOWN));
    }

    @Test
    void aScriptInAFilmThatCannotBeReadIsFound() {
        byte[] broken = iso("ftypisom\0\0\0\0<script>alert(1)</script>");
        broken[3] = 7;

        assertThat(sniffer.sniff(broken).as()).isEqualTo(SeenAs.ACTIVE_CONTENT);
    }

    @ParameterizedTest
    @CsvSource({
        "1A45DFA3 9F 4282 84 7765626D, PHOTO_OR_VIDEO",
        "1A45DFA3 9F 4282 88 6D6174726F736B61, PHOTO_OR_VIDEO",
        "1A45DFA3 9F 4282 84 6F746865, OTHER",
        "1A45DFA3 9F 4282 90 7765626D, OTHER",
        "1A45DFA3 9F 4282 04 7765626D, OTHER",
        "1A45DFA3 9F 4282 4004 7765626D, PHOTO_OR_VIDEO",
        "1A45DFA3 9F 4282 10000004 7765626D, PHOTO_OR_VIDEO",
        "1A45DFA3 9F 4282 0100000000000004 7765626D, PHOTO_OR_VIDEO",
        "1A45DFA3 9F 4282 01FFFFFFFFFFFFFF 7765626D, OTHER",
        "1A45DFA3 9F 4282 000000000000000004 7765626D, OTHER",
        "1A45DFA3 9F 4282 1000, OTHER",
        "1A45DFA3 9F 4282, UNKNOWN",
        "1A45DFA3 9F 4286 81 01, UNKNOWN",
    })
    void aMatroskaFileIsWhatItsDocTypeSays(String bytes, String seen) {
        SeenBytes read = MatroskaHead.read(hex(bytes));

        assertThat(
                        read instanceof SeenBytes.Medium
                                ? "PHOTO_OR_VIDEO"
                                : read.as().name())
                .isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE000104A4649460001, PHOTO",
        "474946383961010001008000, OTHER_PICTURE",
        "524946462400000041564920, OTHER_VIDEO",
        "52494646240000005741564566, AUDIO",
        "7F454C46020101000000000000000000, PROGRAM",
        "1F8B0800000000000003, ARCHIVE",
        "25504446 2D312E34 0A, DOCUMENT",
        "CAFEBABE 00000034, PROGRAM",
        "00112233 44556677 8899AABB, UNKNOWN",
    })
    void otherBytesAreTold(String bytes, SeenAs seen) {
        assertThat(sniffer.sniff(hex(bytes)).as()).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello dragon, how are you today | TEXT",
                "name,price and more of it in plain words | TEXT",
                "we look and then alert(1) | ACTIVE_CONTENT",
                "#!/bin/sh | ACTIVE_CONTENT",
                "<svg xmlns='http://www.w3.org/2000/svg'/> | ACTIVE_CONTENT",
            })
    void textIsTextUnlessItRuns(String text, SeenAs seen) {
        assertThat(sniffer.sniff(text.getBytes(StandardCharsets.UTF_8)).as()).isEqualTo(seen);
    }

    @Test
    void aScriptHiddenInUnknownBytesIsFound() {
        byte[] bytes = hex("00112233 44556677 8899AABB"
                + HexFormat.of().formatHex("\u0000<script>".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(sniffer.sniff(bytes).as()).isEqualTo(SeenAs.ACTIVE_CONTENT);
    }

    @Test
    void noBytesAreNothing() {
        assertThat(sniffer.sniff(new byte[0])).isEqualTo(new SeenBytes.NoMedium(SeenAs.NOTHING));
    }

    private static byte[] iso(String boxes) {
        byte[] bytes = new byte[4 + boxes.length()];
        bytes[3] = (byte) bytes.length;
        System.arraycopy(boxes.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 4, boxes.length());
        return bytes;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}
