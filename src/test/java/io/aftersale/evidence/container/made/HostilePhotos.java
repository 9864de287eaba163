// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.times;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u24;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u32s;
import static io.aftersale.evidence.container.made.Made.u64;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;
import static io.aftersale.evidence.container.made.Mp4.box;
import static io.aftersale.evidence.container.made.Mp4.full;
import static io.aftersale.evidence.container.made.Photos.chunk;
import static io.aftersale.evidence.container.made.Photos.frame;
import static io.aftersale.evidence.container.made.Photos.header;
import static io.aftersale.evidence.container.made.Photos.jpegOf;
import static io.aftersale.evidence.container.made.Photos.pngOf;
import static io.aftersale.evidence.container.made.Photos.scan;
import static io.aftersale.evidence.container.made.Photos.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Photos that try something, and files that are nothing at all. */
public final class HostilePhotos {

    private final List<HostileFile> files = new ArrayList<>();

    public static List<HostileFile> all() {
        HostilePhotos photos = new HostilePhotos();
        photos.nothing();
        photos.jpegs();
        photos.pngs();
        photos.pngHeads();
        photos.heifs();
        photos.heifItems();
        photos.heifPlaces();
        photos.heifWraps();
        photos.heifPieces();
        photos.files.addAll(HostileWebps.all());
        return photos.files;
    }

    private void is(String expected, String name, byte[] bytes) {
        files.add(new HostileFile(name, bytes, expected));
    }

    private void nothing() {
        byte[] random = new byte[1 << 20];
        new Random(7).nextBytes(random);
        is("EMPTY", "nothing", zeros(0));
        is("NO_KNOWN_BEGINNING", "one zero", zeros(1));
        is("NO_KNOWN_BEGINNING", "a megabyte of zeros", zeros(1 << 20));
        is("NO_KNOWN_BEGINNING", "a megabyte of chance", random);
        is("NO_KNOWN_BEGINNING", "a program", cat(text("MZ"), zeros(500)));
        is("NO_KNOWN_BEGINNING", "a page", text("<html><script>alert(1)</script></html>"));
        is("NO_KNOWN_BEGINNING", "a drawing", text("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"));
        is("NO_KNOWN_BEGINNING", "an archive", TwoKindsAtOnce.zip());
        is("NO_KNOWN_BEGINNING", "a GIF", cat(text("GIF89a"), zeros(90)));
    }

    private void jpegs() {
        is("HEADER_CUT", "JPEG: the magic number alone", u24(0xFFD8FF));
        is("HEADER_CUT", "JPEG: eleven bytes", first(11, Photos.jpeg()));
        is("NO_DATA", "JPEG: no picture", jpegOf(segment(0xFE, text("nothing"))));
        is("NO_DATA", "JPEG: a frame without scan", jpegOf(frame(0xC0, 9, 9)));
        is("NO_DATA", "JPEG: a scan without frame", jpegOf(scan()));
        is("NO_DATA", "JPEG: a stump of a frame", jpegOf(segment(0xC0, u32(0)), scan()));
        is("VALUE_IMPOSSIBLE", "JPEG: no width", jpegOf(frame(0xC0, 0, 9), scan()));
        is("VALUE_IMPOSSIBLE", "JPEG: no height", jpegOf(frame(0xC0, 9, 0), scan()));
        is("VALUE_IMPOSSIBLE", "JPEG: bytes between headers", jpegOf(frame(0xC0, 9, 9), text("abc"), scan()));
        is("SIZE_IMPOSSIBLE", "JPEG: a segment of one byte", jpegOf(u32(0xFFE10001L), scan()));
        is("HEADER_CUT", "JPEG: a segment larger than the file", cat(u24(0xFFD8FF), u8(0xE1), u16(0xFFFF), zeros(99)));
        is("DIMENSIONS_ABSURD", "JPEG: four gigapixel", jpegOf(frame(0xC0, 65_000, 65_000), scan()));
        is("TOO_MUCH_TO_READ", "JPEG: a million markers", jpegOf(frame(0xC0, 9, 9), times(1_000_000, segment(0xFE))));
        is("END_MISSING", "JPEG: cut at half", first(Photos.jpeg().length - 12, Photos.jpeg()));
        is("END_MISSING", "JPEG: cut before its last byte", first(Photos.jpeg().length - 1, Photos.jpeg()));
    }

    private void pngs() {
        byte[] zTxt = chunk("zTXt", text("a\0\0"), times(60_000, u8(0x78)));
        is("HEADER_CUT", "PNG: the magic number alone", pngOf());
        is("HEADER_CUT", "PNG: eleven bytes", first(11, Photos.png()));
        is("VALUE_IMPOSSIBLE", "PNG: no header", pngOf(chunk("IDAT", zeros(20)), chunk("IEND")));
        is("VALUE_IMPOSSIBLE", "PNG: a header of 12 bytes", pngOf(chunk("IHDR", zeros(12)), chunk("IEND")));
        is("VALUE_IMPOSSIBLE", "PNG: no width", pngOf(header(0, 9), chunk("IDAT"), chunk("IEND")));
        is("VALUE_IMPOSSIBLE", "PNG: zeros as chunks", pngOf(header(9, 9), zeros(500)));
        is("NO_DATA", "PNG: no picture", pngOf(header(9, 9), chunk("IEND")));
        is("DIMENSIONS_ABSURD", "PNG: 2^32 - 1 wide", pngOf(header(0xFFFFFFFFL, 1), chunk("IDAT"), chunk("IEND")));
        is("DIMENSIONS_ABSURD", "PNG: 2^32 - 1 high", pngOf(header(1, 0xFFFFFFFFL), chunk("IDAT"), chunk("IEND")));
        is("DIMENSIONS_ABSURD", "PNG: ten gigapixel", pngOf(header(100_000, 100_000), chunk("IDAT"), chunk("IEND")));
        is("WHOLE", "PNG: texts that inflate", pngOf(header(9, 9), times(20, zTxt), chunk("IDAT"), chunk("IEND")));
        is(
                "WHOLE",
                "PNG: colours that inflate",
                pngOf(header(9, 9), chunk("iCCP", times(60_000, u8(0x78))), chunk("IDAT"), chunk("IEND")));
        is("WHOLE", "PNG: a stump of a frame count", pngOf(header(9, 9), chunk("acTL"), chunk("IDAT"), chunk("IEND")));
        is(
                "WHOLE",
                "PNG: four thousand million frames",
                pngOf(header(9, 9), chunk("acTL", u64(-1)), chunk("IDAT"), chunk("IEND")));
        is("TOO_MUCH_TO_READ", "PNG: a million chunks", pngOf(header(9, 9), times(1_000_000, chunk("fcTL"))));
        is("END_MISSING", "PNG: cut in the picture", first(Photos.png().length - 20, Photos.png()));
        is("END_MISSING", "PNG: cut before its end", first(Photos.png().length - 12, Photos.png()));
        is(
                "HEADER_CUT",
                "PNG: a chunk larger than the file",
                pngOf(header(9, 9), u32(0xFFFFFFFFL), text("tEXt"), zeros(9)));
    }

    private void pngHeads() {
        is(
                "TOLD_TWICE",
                "PNG: a second header",
                pngOf(header(9, 9), header(50_000, 5_000), chunk("IDAT"), chunk("IEND")));
    }

    private void heifs() {
        byte[] photo = new Heif().bytes();
        for (String needed : List.of("pitm", "iinf", "iloc", "iprp")) {
            is("NO_INDEX", "HEIF: no " + needed, new Heif().without(needed).bytes());
        }
        for (String part : List.of("pitm", "iinf", "iloc", "ispe", "irot", "ipma")) {
            is(
                    "SIZE_IMPOSSIBLE",
                    "HEIF: a stump of " + part,
                    new Heif().with(part, box -> box(part)).bytes());
        }
        is("NO_INDEX", "HEIF: brands alone", first(24, photo));
        is("SIZE_IMPOSSIBLE", "HEIF: empty metadata", cat(box("ftyp", text("heic")), box("meta")));
    }

    private void heifItems() {
        byte[] photo = new Heif().bytes();
        is(
                "NO_INDEX",
                "HEIF: another picture to show",
                new Heif().patch("pitm", 12, u16(9)).bytes());
        is("NO_INDEX", "HEIF: no coded picture", new Heif().codec("grid").bytes());
        is("VALUE_IMPOSSIBLE", "HEIF: no size", new Heif().without("ispe").bytes());
        is(
                "DIMENSIONS_ABSURD",
                "HEIF: 2^32 - 1 square",
                new Heif().patch("ispe", 12, u64(-1)).bytes());
        is(
                "VALUE_IMPOSSIBLE",
                "HEIF: items of an old version",
                new Heif()
                        .with("iinf", box -> full("iinf", 0, u16(1), full("infe", 0, zeros(20))))
                        .bytes());
        is(
                "TOO_MUCH_TO_READ",
                "HEIF: twenty thousand items",
                new Heif().with("iinf", box -> full("iinf", 0, u16(1), items())).bytes());
        is("HEADER_CUT", "HEIF: cut in its index", first(100, photo));
        is("NO_DATA", "HEIF: cut before its picture", first(photo.length - 141, photo));
        is("NO_DATA", "HEIF: cut in its only piece", first(photo.length - 50, photo));
        is(
                "TOLD_TWICE",
                "HEIF: places twice",
                new Heif().with("iloc", box -> cat(box, box)).bytes());
    }

    private static byte[] items() {
        byte[][] items = new byte[20_000][];
        for (int i = 0; i < items.length; i++) {
            items[i] = Heif.infe(i, "hvc1");
        }
        return cat(items);
    }

    private void heifPlaces() {
        is("DATA_ELSEWHERE", "HEIF: a picture in another file", places(0, u16(1), u16(0), u16(7), u16(1), u32s(40, 9)));
        is("VALUE_IMPOSSIBLE", "HEIF: places of a later version", places(3, u16(1)));
        is(
                "VALUE_IMPOSSIBLE",
                "HEIF: offsets of three bytes",
                new Heif()
                        .with("iloc", box -> full("iloc", 0, u16(0x3300), u16(1), u16(1), u16(0), u16(1), zeros(40)))
                        .bytes());
        is(
                "VALUE_IMPOSSIBLE",
                "HEIF: thousands of places that take no byte",
                new Heif()
                        .with("iloc", box -> full("iloc", 0, u16(0), u16(1), u16(1), u16(0), u16(0xFFFF), zeros(40)))
                        .bytes());
        is("TABLES_DISAGREE", "HEIF: more places than room", places(0, u16(0xFFFF), zeros(9)));
        is("NO_DATA", "HEIF: no place", places(0, u16(0)));
    }

    private void heifWraps() {
        is(
                "NO_DATA",
                "HEIF: a picture in a box that is missing",
                places(1, u16(1), u16(1), u16(1), u16(0), u16(1), u32s(0, 9)));
        is("NO_DATA", "HEIF: a picture made of another", places(1, u16(1), u16(1), u16(2), u16(0), u16(1), u32s(0, 9)));
        is(
                "NO_DATA",
                "HEIF: a place that wraps",
                new Heif()
                        .with(
                                "iloc",
                                box -> full(
                                        "iloc",
                                        0,
                                        u16(0x8880),
                                        u16(1),
                                        u16(1),
                                        u16(0),
                                        u64(Long.MAX_VALUE),
                                        u16(1),
                                        u64(9),
                                        u64(9)))
                        .bytes());
    }

    private void heifPieces() {
        is(
                "NO_DATA",
                "HEIF: a length that wraps",
                new Heif()
                        .with(
                                "iloc",
                                box -> full("iloc", 0, u16(0x8800), u16(1), u16(1), u16(0), u16(1), u64(9), u64(-1)))
                        .bytes());
        is(
                "END_MISSING",
                "HEIF: one piece of two missing",
                places(0, u16(1), u16(1), u16(0), u16(2), u32s(40, 9, 99_999, 9)));
    }

    private static byte[] places(int version, byte[]... rest) {
        return new Heif()
                .with("iloc", box -> full("iloc", (long) version << 24, u16(0x4400), cat(rest)))
                .bytes();
    }
}
