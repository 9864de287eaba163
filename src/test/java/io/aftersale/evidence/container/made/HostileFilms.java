// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.times;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u32s;
import static io.aftersale.evidence.container.made.Made.u64;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;
import static io.aftersale.evidence.container.made.Mp4.box;
import static io.aftersale.evidence.container.made.Mp4.full;

import java.util.ArrayList;
import java.util.List;

/** ISO base media files that try something. */
public final class HostileFilms {

    private final List<HostileFile> files = new ArrayList<>();

    public static List<HostileFile> all() {
        HostileFilms films = new HostileFilms();
        films.sizes();
        films.nesting();
        films.index();
        films.tables();
        films.lengths();
        films.data();
        films.overwritten();
        films.fragments();
        films.runs();
        return films.files;
    }

    private void is(String expected, String name, byte[] bytes) {
        files.add(new HostileFile(name, bytes, expected));
    }

    private void is(String expected, String name, Mp4 film) {
        is(expected, name, film.bytes());
    }

    private void sizes() {
        byte[] film = new Mp4().bytes();
        is("NO_INDEX", "ftyp alone", box("ftyp", text("isom")));
        is("NO_KNOWN_BEGINNING", "eleven bytes", first(11, cat(u32(8 << 24), text("fty"), zeros(9))));
        is("NO_INDEX", "eleven bytes with only the magic number", cat(u32(24), text("ftypiso")));
        is("NO_KNOWN_BEGINNING", "a first box smaller than its header", cat(u32(7), text("ftyp"), zeros(40)));
        is(
                "NO_KNOWN_BEGINNING",
                "a first large box smaller than its header",
                cat(u32(1), text("ftyp"), u64(15), zeros(40)));
        is("NO_KNOWN_BEGINNING", "a first large box without its size", cat(u32(1), text("ftyp"), u32(0)));
        is("NO_KNOWN_BEGINNING", "a size that wraps", cat(u32(1), text("ftyp"), u64(-1), film));
        is("NO_INDEX", "a size of 2^63 - 1", cat(u32(1), text("free"), u64(Long.MAX_VALUE), film));
        is(
                "NO_INDEX",
                "a later size that wraps past 2^63",
                cat(box("free"), u32(1), text("mdat"), u64(Long.MAX_VALUE), film));
        is("NO_INDEX", "a first box to the end of the file", cat(u32(0), text("ftyp"), film));
        is("NO_INDEX", "a first box larger than the file", cat(u32(1 << 30), text("ftyp"), film));
        is("NO_INDEX", "zeros behind the first box", cat(box("ftyp", text("isom")), zeros(1 << 20)));
        is("NO_INDEX", "a type that cannot be printed", cat(box("ftyp", text("isom")), box("\1\2\3\4"), film));
        is("TOO_MUCH_TO_READ", "a million tiny boxes", cat(box("ftyp"), times(1_000_000, box("free"))));
        is("NO_INDEX", "two hundred thousand brands", box("ftyp", times(200_000, text("isom"))));
        is("SIZE_IMPOSSIBLE", "a child larger than its parent", new Mp4().patch("mvhd", 0, u32(1 << 20)));
        is("SIZE_IMPOSSIBLE", "a child of size zero", new Mp4().patch("tkhd", 0, u32(0)));
        is("SIZE_IMPOSSIBLE", "a child of size one without room", new Mp4().inMoov(cat(u32(1), text("abcd"))));
        is("SIZE_IMPOSSIBLE", "a large child that wraps", new Mp4().inMoov(cat(u32(1), text("abcd"), u64(-9))));
    }

    private void nesting() {
        byte[] deep = zeros(0);
        for (int i = 0; i < 5_000; i++) {
            deep = cat(u32(deep.length + 8), text("moov"), deep);
        }
        is("NO_INDEX", "five thousand films in one another", cat(box("ftyp", text("isom")), deep));
        byte[] meta = zeros(0);
        for (int i = 0; i < 5_000; i++) {
            meta = cat(u32(meta.length + 8), text("meta"), meta);
        }
        byte[] udta = cat(u32(meta.length + 8), text("udta"), meta);
        is("WHOLE", "five thousand boxes of metadata in one another", new Mp4().inMoov(udta));
        is("TOO_MUCH_TO_READ", "a million keys", new Mp4().inMoov(box("udta", times(1_000_000, box("abcd")))));
        is("TOO_MUCH_TO_READ", "a million tracks", new Mp4().inMoov(times(65, new Mp4().trakBytes())));
        is("TOLD_TWICE", "two films", cat(new Mp4().bytes(), new Mp4().bytes()));
        is("TOLD_TWICE", "two headers", new Mp4().with("mvhd", box -> cat(box, box)));
        is("TOLD_TWICE", "two sizes", new Mp4().with("stsz", box -> cat(box, box)));
        is("TOLD_TWICE", "two kinds of places", new Mp4().with("stco", box -> cat(box, box("co64", u32s(0, 0)))));
    }

    private void index() {
        for (String needed : List.of(
                "moov", "mvhd", "tkhd", "mdia", "mdhd", "hdlr", "minf", "stbl", "stsd", "stts", "stsc", "stsz",
                "stco")) {
            is("NO_INDEX", "no " + needed, new Mp4().without(needed));
        }
        for (String part :
                List.of("mvhd", "tkhd", "mdhd", "hdlr", "stsd", "stts", "stsc", "stsz", "stco", "dref", "elst")) {
            is("SIZE_IMPOSSIBLE", "a stump of " + part, new Mp4().with(part, box -> box(part)));
        }
        is("SIZE_IMPOSSIBLE", "a stump of a coding", new Mp4().with("avc1", box -> box("avc1", zeros(20))));
        is("SIZE_IMPOSSIBLE", "no room for a coding", new Mp4().with("avc1", box -> zeros(8)));
        is("TABLES_DISAGREE", "no coding", new Mp4().patch("stsd", 12, u32(0)));
        is("TABLES_DISAGREE", "a thousand codings", new Mp4().patch("stsd", 12, u32(1000)));
        is("CODEC_UNKNOWN", "an encrypted film", new Mp4().patch("avc1", 4, text("encv")));
        is(
                "VALUE_IMPOSSIBLE",
                "no size at all",
                new Mp4().patch("avc1", 32, u32(0)).patch("tkhd", 84, zeros(8)));
        is("DATA_ELSEWHERE", "a film on a server", new Mp4().with("dref", box -> dref("http://example.org/a.mp4")));
        is("DATA_ELSEWHERE", "a film in another file", new Mp4().with("dref", box -> dref("file:///etc/passwd")));
        is("NO_VIDEO_TRACK", "sound alone", new Mp4().without("trak"));
        is("NO_VIDEO_TRACK", "no track", new Mp4().silent().without("trak"));
        is("NO_VIDEO_TRACK", "a film called a text", new Mp4().patch("hdlr", 16, text("text")));
        is("VALUE_IMPOSSIBLE", "a clock that stands", new Mp4().patch("mvhd", 20, u32(0)));
        is("VALUE_IMPOSSIBLE", "a track's clock that stands", new Mp4().patch("mdhd", 20, u32(0)));
    }

    private static byte[] dref(String place) {
        return box("dref", u32s(0, 1), full("url ", 0, text(place), u8(0)));
    }

    private void tables() {
        for (String table : List.of("stts", "stsc", "stco", "elst", "stsz")) {
            int count = table.equals("stsz") ? 16 : 12;
            is(
                    "TABLES_DISAGREE",
                    "four thousand million rows of " + table,
                    new Mp4().patch(table, count, u32(0xFFFFFFFFL)));
        }
        is("TABLES_DISAGREE", "fewer times than frames", new Mp4().patch("stts", 16, u32(11)));
        is("TABLES_DISAGREE", "more times than frames", new Mp4().patch("stts", 16, u32(13)));
        is("TABLES_DISAGREE", "fewer chunks than frames need", new Mp4().patch("stco", 12, u32(2)));
        is("TABLES_DISAGREE", "runs that begin at the second chunk", new Mp4().patch("stsc", 16, u32(2)));
        is(
                "TABLES_DISAGREE",
                "runs that go back",
                new Mp4().with("stsc", box -> box("stsc", u32s(0, 3, 1, 1, 1, 3, 1, 1, 2, 1, 1))));
        is("TABLES_DISAGREE", "chunks without frames", new Mp4().patch("stsc", 20, u32(0)));
        is("WHOLE", "a chunk of all frames there are", new Mp4().patch("stsc", 20, u32(0xFFFFFFFFL)));
        is("NO_DATA", "no frames", new Mp4().with("stsz", box -> box("stsz", u32s(0, 0, 0))));
        is(
                "NO_DATA",
                "frames of four thousand million bytes",
                new Mp4().with("stsz", box -> box("stsz", u32s(0, 0xFFFFFFFFL, 12))));
        is("VALUE_IMPOSSIBLE", "sizes of three bits", new Mp4().with("stsz", box -> box("stz2", u32s(0, 3, 12))));
    }

    private void lengths() {
        is("DURATIONS_DISAGREE", "six seconds that say an hour", new Mp4().patch("mvhd", 24, u32(3_600_000)));
        is("DURATIONS_DISAGREE", "six seconds that say 136 years", new Mp4().patch("mvhd", 24, u32(0xFFFFFFFFL)));
        is("DURATIONS_DISAGREE", "six seconds that say one", new Mp4().patch("mvhd", 24, u32(1_000)));
        is(
                "DURATIONS_DISAGREE",
                "an hour shown of six seconds",
                new Mp4().patch("mvhd", 24, u32(3_600_000)).patch("elst", 16, u32(3_600_000)));
        is("VALUE_IMPOSSIBLE", "frames that take years", new Mp4().patch("stts", 20, u32(0xFFFFFFFFL)));
        is(
                "VALUE_IMPOSSIBLE",
                "a film of three days",
                new Mp4().without("edts").patch("stts", 20, u32(21_600_000)).patch("mvhd", 24, u32(259_200_000)));
        is(
                "VALUE_IMPOSSIBLE",
                "a length that wraps",
                new Mp4().with("elst", box -> full("elst", 0x01000000, u32(1), u64(-5), u64(0), u32(1))));
        is(
                "VALUE_IMPOSSIBLE",
                "a film of minus a second",
                new Mp4().with("mvhd", box -> full("mvhd", 0x01000000, u64(0), u64(0), u32(1), u64(-1))));
        is(
                "SIZE_IMPOSSIBLE",
                "a large header without room",
                new Mp4().with("mvhd", box -> full("mvhd", 0x01000000, zeros(24))));
        is(
                "SIZE_IMPOSSIBLE",
                "a large track header without room",
                new Mp4().with("tkhd", box -> full("tkhd", 0x01000000, zeros(84))));
    }

    private void data() {
        byte[] film = new Mp4().moovFirst().bytes();
        is("NO_DATA", "an index without data", new Mp4().without("mdat").moovFirst());
        is(
                "NO_DATA",
                "an index with empty data",
                new Mp4().with("mdat", box -> box("mdat")).moovFirst());
        is(
                "HEADER_CUT",
                "cut in the index that stands last",
                first(new Mp4().bytes().length * 6 / 10, new Mp4().bytes()));
        is("NO_INDEX", "cut in the data before the index", first(200, new Mp4().bytes()));
        is("HEADER_CUT", "cut in the index", first(300, film));
        is("END_MISSING", "cut in the data", first(film.length - 200, film));
        is("END_MISSING", "cut in the sound", first(film.length - 10, film));
    }

    private void overwritten() {
        is("DATA_OVERWRITTEN", "nothing but zeros", new Mp4().with("mdat", box -> box("mdat", zeros(box.length - 8))));
        is("DATA_OVERWRITTEN", "rubbish", new Mp4().with("mdat", box -> box("mdat", times(box.length - 8, u8(0xAB)))));
        is(
                "DATA_OVERWRITTEN",
                "lengths without units",
                new Mp4().with("mdat", box -> box("mdat", times(15, cat(u32(16), times(16, u8(0xFF)))))));
        is(
                "DATA_OVERWRITTEN",
                "zeros of a plain coding",
                new Mp4().patch("avc1", 4, text("mp4v")).with("mdat", box -> box("mdat", zeros(box.length - 8))));
        is("PARTLY_OVERWRITTEN", "half zeros", new Mp4().with("mdat", box -> Made.patched(box, 100, zeros(160))));
        is(
                "DATA_OVERWRITTEN",
                "frames of two bytes",
                new Mp4().with("stsz", box -> box("stsz", u32s(0, 0, 12), times(12, u32(2)))));
        is("DATA_OUTSIDE", "chunks before the data", new Mp4().with("stco", box -> box("stco", u32s(0, 3, 0, 8, 16))));
        is(
                "DATA_OUTSIDE",
                "chunks at minus one",
                new Mp4().with("stco", box -> box("co64", u32s(0, 3), u64(-1), u64(-1), u64(-1))));
        is(
                "NO_DATA",
                "chunks at 2^63 - 1",
                new Mp4().with("stco", box -> box("co64", u32s(0, 3), times(3, u64(Long.MAX_VALUE)))));
        is("TOO_MUCH_TO_READ", "five thousand pieces of data", new Mp4().between(times(5_000, box("mdat", u8(1)))));
    }

    private void fragments() {
        byte[] index = Mp4Fragments.index(Mp4Fragments.trex(500)).bytes();
        byte[] film = Mp4Fragments.film();
        is("NO_DATA", "fragments announced and none there", index);
        is("NO_DATA", "a fragment without its data", first(index.length + 60, film));
        is("END_MISSING", "cut in the last fragment", first(film.length - 20, film));
        is("END_MISSING", "cut behind the head of the last fragment", first(film.length - 88, film));
        is(
                "END_MISSING",
                "a fragment missing of those announced",
                cat(
                        Mp4Fragments.index(box("mehd", u32s(0, 60_000)), Mp4Fragments.trex(500))
                                .bytes(),
                        Mp4Fragments.fragment()));
        is(
                "VALUE_IMPOSSIBLE",
                "announced for a month",
                cat(
                        Mp4Fragments.index(box("mehd", u32s(0, 0xFFFFFFFFL)), Mp4Fragments.trex(500))
                                .bytes(),
                        Mp4Fragments.fragment()));
    }

    private void runs() {
        byte[] index = Mp4Fragments.index(Mp4Fragments.trex(500)).bytes();
        is("TABLES_DISAGREE", "rows without room", cat(index, fragment(box("trun", u32s(0x200, 0xFFFFFFFFL)))));
        is(
                "TABLES_DISAGREE",
                "four thousand million frames without rows",
                cat(index, fragment(box("trun", u32s(0, 0xFFFFFFFFL)))));
        is("SIZE_IMPOSSIBLE", "a stump of a run", cat(index, fragment(box("trun"))));
        is("NO_INDEX", "a fragment of no track", cat(index, box("moof", box("traf", box("trun", u32s(0, 4))))));
        is(
                "SIZE_IMPOSSIBLE",
                "a header without its default",
                cat(index, Mp4Fragments.fragment(box("tfhd", u32s(8, 1)), box("trun", u32s(0, 4)))));
        is(
                "VALUE_IMPOSSIBLE",
                "frames of years",
                cat(Mp4Fragments.index(Mp4Fragments.trex(0xFFFFFFFFL)).bytes(), Mp4Fragments.fragment()));
        is(
                "SIZE_IMPOSSIBLE",
                "a stump of defaults",
                cat(Mp4Fragments.index(box("trex", u16(1))).bytes(), Mp4Fragments.fragment()));
        is(
                "SIZE_IMPOSSIBLE",
                "a stump of a large length",
                cat(Mp4Fragments.index(box("mehd", u32s(0x01000000, 1))).bytes(), Mp4Fragments.fragment()));
        is(
                "WHOLE",
                "stumps of segment indexes",
                cat(index, box("sidx"), box("sidx", zeros(20)), box("sidx", zeros(24)), Mp4Fragments.fragment()));
    }

    private static byte[] fragment(byte[] trun) {
        return Mp4Fragments.fragment(box("tfhd", u32s(0x020000, 1)), trun);
    }
}
