// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.times;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u32s;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;
import static io.aftersale.evidence.container.made.Mp4.box;
import static io.aftersale.evidence.container.made.Mp4.full;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Heif;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.made.Mp4Fragments;
import io.aftersale.evidence.copy.CopyResult.Why;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places deep in a film or a photo of which the copy passed on what stood there. */
class NothingIsHiddenBelowTracksTest {

    private static final byte[] PLACE = box("\u00a9xyz", u16(15), u16(0), text("+45.1+07.SECRET"));

    @ParameterizedTest
    @ValueSource(strings = {"mdia", "minf", "stbl", "dinf", "trak", "moov"})
    void strangersAreBlankedWhereverTheyStand(String parent) {
        byte[] udta = box("udta", PLACE);
        byte[] odd = box("mkrs", text("SECRET"));

        assertThat(copied(new Mp4().with(parent, box -> inside(box, udta, odd)).bytes()))
                .doesNotContain("SECRET");
    }

    @Test
    void whatStandsInADescriptionOfFilmIsBlanked() {
        byte[] film =
                new Mp4().with("avc1", box -> inside(box, box("udta", PLACE))).bytes();

        assertThat(copied(film)).doesNotContain("SECRET");
    }

    @Test
    void theNameOfAFileThatWasOnceReferredToIsBlanked() {
        byte[] dref = box("dref", u32s(0, 1), full("url ", 1, text("file:///home/SECRET")));

        assertThat(copied(new Mp4().with("dref", box -> dref).bytes())).doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"emsg", "prft", "wide", "pdin", "idat", "free"})
    void eventsAndTimesBesideFragmentsAreBlanked(String type) {
        byte[] film = cat(Mp4Fragments.film(), box(type, text("SECRET")));

        assertThat(copied(film)).doesNotContain("SECRET");
    }

    @Test
    void whatIsAddedToAnIndexOfFragmentsIsBlanked() {
        byte[] film = cat(Mp4Fragments.film(), box("mfra", box("mfro", zeros(8)), box("udta", PLACE)));

        assertThat(copied(film)).doesNotContain("SECRET");
    }

    @Test
    void whatStandsInsideFragmentsIsBlanked() {
        byte[] strange = box("uuid", zeros(16), text("SECRET"));
        byte[] traf = box("traf", box("tfhd", u32s(0x020000, 1)), box("udta", PLACE), strange, trun());
        byte[] moof = box("moof", box("mfhd", u32s(0, 1)), box("meta", zeros(4), odd()), strange, traf);
        byte[] data = box("mdat", times(4, Mp4.frame()));

        assertThat(copied(cat(Mp4Fragments.index(Mp4Fragments.trex(500)).bytes(), moof, data)))
                .doesNotContain("SECRET");
    }

    @Test
    void ofFragmentsThatNobodyAnnouncedThereIsNoCopy() {
        assertThat(Copied.result(cat(new Mp4().bytes(), box("moof", box("udta", PLACE)))))
                .isEqualTo(new CopyResult.Refused(Why.METADATA_UNKNOWN));
    }

    @Test
    void ofAFragmentThatIsCutThereIsNoCopy() {
        byte[] film = cat(Mp4Fragments.film(), first(60, box("moof", box("udta", PLACE), zeros(90))));

        assertThat(Copied.result(film)).isEqualTo(new CopyResult.Refused(Why.METADATA_UNKNOWN));
    }

    @Test
    void positionsThatAreCutAreBlankedAsFarAsTheyGo() {
        Mp4 film = new Mp4().moovFirst();
        film.track(Mp4.otherTrack("meta", 0, 30)).bytes();
        long at = film.dataAt() + 290;
        byte[] whole =
                new Mp4().moovFirst().track(Mp4.otherTrack("meta", at, 30)).bytes();
        byte[] cut = cat(first((int) at, whole), text("SECRET"));

        assertThat(copied(cut)).hasSize(cut.length).doesNotContain("SECRET");
    }

    @Test
    void ofAFilmWhoseItemsLieInItsDataThereIsNoCopy() {
        byte[] hdlr = full("hdlr", 0, u32s(0), text("mdta"), zeros(13));
        byte[] iloc = full("iloc", 0, u16(0x4400), u16(1), Heif.place(1, 40, 9));

        assertThat(Copied.result(new Mp4().between(full("meta", 0, hdlr, iloc)).bytes()))
                .isEqualTo(new CopyResult.Refused(Why.METADATA_UNKNOWN));
    }

    @Test
    void everyPieceOfExifIsBlankedFromItsFirstByte() {
        Heif photo = new Heif();
        photo.bytes();
        long at = photo.dataAt() + 100;
        byte[] places = cat(Heif.place(1, at - 100, 100), u16(2), u16(0), u16(2));
        Heif inPieces = photo.with(
                "iloc", box -> full("iloc", 0, u16(0x4400), u16(2), places, u32s(at + 8, 10), u32s(at + 18, 30)));
        byte[] bytes = inPieces.bytes();
        byte[] exif = cat(u32(0), text("MM\0*.."), u32(12), text("SECRETSECRET"), zeros(14));
        System.arraycopy(exif, 0, bytes, bytes.length - 40, 40);

        assertThat(copied(bytes)).doesNotContain("SECRET");
    }

    @Test
    void whatStandsBeforeExifIsBlankedToo() {
        byte[] bytes = new Heif().bytes();
        byte[] exif = cat(u32(12), text("SECRETSECRET"), text("MM\0*"));
        System.arraycopy(exif, 0, bytes, bytes.length - 40, exif.length);

        assertThat(copied(bytes)).doesNotContain("SECRET");
    }

    @Test
    void wordsAboutAPhotoAreBlanked() {
        Heif photo = new Heif().with("irot", box -> cat(box("udes", zeros(4), text("SECRET")), box("irot", u8(3))));

        assertThat(copied(photo.bytes())).doesNotContain("SECRET");
    }

    private static byte[] odd() {
        return box("mkrs", text("SECRET"));
    }

    private static byte[] trun() {
        return box("trun", u32s(0x000200, 4, 20, 20, 20, 20));
    }

    private static byte[] inside(byte[] parent, byte[]... more) {
        byte[] all = cat(parent, cat(more));
        System.arraycopy(u32(all.length), 0, all, 0, 4);
        return all;
    }

    private static String copied(byte[] original) {
        return new String(Copied.of(original), StandardCharsets.ISO_8859_1);
    }
}
