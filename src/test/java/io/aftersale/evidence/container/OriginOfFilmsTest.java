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

import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.made.Mp4Fragments;
import io.aftersale.evidence.container.reading.ByteRange;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.MetadataRange;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginOfFilmsTest {

    @Test
    void placeAndDeviceInUserDataAreFound() {
        byte[] udta = box(
                "udta",
                box("\u00a9xyz", u16(11), u16(0x15C7), text("+45.1+07.7/")),
                box("loci", zeros(20)),
                box("\u00a9mak", u16(5), u16(0), text("Canon")),
                box("\u00a9mod", u16(8), u16(0), text("Canon R5")),
                box("\u00a9swr", u16(3), u16(0), text("1.0")),
                box("GPMF", zeros(4)),
                zeros(4));
        byte[] bytes = new Mp4().inMoov(udta).bytes();

        ContainerFacts facts = Readings.whole(bytes);

        assertThat(facts.origin().device()).isEqualTo("Canon R5");
        assertThat(facts.origin().writtenBy()).isEqualTo("1.0");
        assertThat(facts.metadata().ranges())
                .extracting(MetadataRange::kind)
                .containsExactly(Kind.LOCATION, Kind.LOCATION, Kind.DEVICE, Kind.DEVICE, Kind.DEVICE, Kind.OTHER);
        ByteRange place = facts.metadata().ranges().get(0).bytes();
        assertThat(new String(bytes, (int) place.from() + 4, (int) place.length() - 4, StandardCharsets.ISO_8859_1))
                .isEqualTo("+45.1+07.7/");
    }

    private static byte[] meta(byte[] before) {
        byte[] keys = full(
                "keys",
                0,
                u32(5),
                box("mdta", text("com.apple.quicktime.make")),
                box("mdta", text("com.apple.quicktime.model")),
                box("mdta", text("com.apple.quicktime.creationdate")),
                box("mdta", text("com.apple.quicktime.location.ISO6709")),
                box("mdta", text("com.apple.quicktime.software")));
        byte[] hdlr = box("hdlr", u32s(0, 0), text("mdta"), zeros(13));
        return box(
                "meta",
                before,
                hdlr,
                keys,
                box(
                        "ilst",
                        item(1, "Apple"),
                        item(2, "iPhone 15"),
                        item(3, "2026-11-20T11:12:13+0100"),
                        item(4, "+45/"),
                        item(5, "18.1"),
                        item(9, "x"),
                        box("\u00a9too", box("name", zeros(2)), data("enc")),
                        box("free", zeros(3))),
                box("ID32", zeros(5)),
                box("free", zeros(2)));
    }

    private static byte[] item(long key, String value) {
        return cat(u32(value.length() + 24), u32(key), data(value));
    }

    private static byte[] data(String value) {
        return box("data", u32s(1, 0), text(value));
    }

    @ParameterizedTest
    @CsvSource({"0", "4"})
    void keysOfPhonesAreFound(int versionBytes) {
        ContainerFacts facts =
                Readings.whole(new Mp4().inMoov(meta(zeros(versionBytes))).bytes());

        assertThat(facts.origin().device()).isEqualTo("Apple iPhone 15");
        assertThat(facts.origin().writtenBy()).isEqualTo("18.1");
        assertThat(facts.origin().recordedAt()).isEqualTo("2026-11-20T10:12:13Z");
        assertThat(facts.metadata().ranges())
                .extracting(MetadataRange::kind)
                .containsExactly(
                        Kind.DEVICE,
                        Kind.DEVICE,
                        Kind.DATE,
                        Kind.LOCATION,
                        Kind.DEVICE,
                        Kind.OTHER,
                        Kind.OTHER,
                        Kind.DEVICE,
                        Kind.OTHER,
                        Kind.OTHER);
        assertThat(facts.metadata().all()).isTrue();
    }

    @Test
    void vendorsBoxesAreNoted() {
        byte[] xmp = box("uuid", u64(0xBE7ACFCB97A942E8L), u64(0x9C71999491E3AFACL), text("<x/>"));
        byte[] other = box("uuid", zeros(16), text("maker"));

        ContainerFacts facts =
                Readings.whole(new Mp4().between(xmp).inMoov(other).bytes());

        assertThat(facts.metadata().ranges()).extracting(MetadataRange::kind).containsExactly(Kind.OTHER, Kind.XMP);
    }

    @Test
    void aVendorsBoxThatCannotBeReadIsNoReasonToRefuse() {
        byte[] broken = box("udta", u32(900), text("abcd"));

        ContainerFacts facts =
                Readings.whole(new Mp4().inMoov(broken, box("uuid", u8(1))).bytes());

        assertThat(facts.metadata().all()).isFalse();
    }

    @Test
    void tracksOfPositionsAreNoted() {
        Mp4 film = new Mp4();
        film.bytes();
        long at = film.dataAt() + 240;

        ContainerFacts facts =
                Readings.whole(film.track(Mp4.otherTrack("meta", at, 30)).bytes());

        assertThat(facts.metadata().ranges()).containsExactly(new MetadataRange(Kind.TIMED, new ByteRange(at, 30)));
    }

    @ParameterizedTest
    @CsvSource({"4294967200"})
    void positionsThatLieOutsideAreNotNoted(long at) {
        assertThat(Readings.whole(
                                new Mp4().track(Mp4.otherTrack("meta", at, 30)).bytes())
                        .metadata()
                        .ranges())
                .isEmpty();
    }

    @Test
    void positionsInFragmentsAreUnknown() {
        byte[] bytes = cat(
                Mp4Fragments.index(Mp4Fragments.trex(500))
                        .track(Mp4.otherTrack("meta", 1, 1))
                        .bytes(),
                Mp4Fragments.fragment());

        assertThat(Readings.whole(bytes).metadata().all()).isFalse();
    }

    @Test
    void aTableOfPositionsThatCannotBeReadIsNoReasonToRefuse() {
        byte[] track = Mp4.otherTrack("meta", 1, 1);
        int at = indexOf(track, "stco");

        assertThat(Readings.whole(new Mp4()
                                .track(patched(track, at, text("free")))
                                .bytes())
                        .metadata()
                        .all())
                .isFalse();
    }
}
