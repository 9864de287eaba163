// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.times;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;
import static io.aftersale.evidence.container.made.Mp4.box;
import static io.aftersale.evidence.container.made.Photos.jpegOf;
import static io.aftersale.evidence.container.made.Photos.segment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Films and photos that are something else as well. */
public final class TwoKindsAtOnce {

    private final List<HostileFile> files = new ArrayList<>();

    public static List<HostileFile> all() {
        TwoKindsAtOnce both = new TwoKindsAtOnce();
        both.tails();
        both.archives();
        both.chance();
        return both.files;
    }

    private void is(String expected, String name, byte[] bytes) {
        files.add(new HostileFile(name, bytes, expected));
    }

    private void tails() {
        Map<String, byte[]> hosts = new TreeMap<>(Map.of(
                "MP4", new Mp4().bytes(),
                "Matroska", Mkv.whole(),
                "live WebM", Mkv.live(),
                "JPEG", Photos.jpeg(),
                "PNG", Photos.png(),
                "WebP", Photos.webp(),
                "HEIF", new Heif().bytes()));
        Map<String, byte[]> guests = new TreeMap<>(Map.of(
                "a ZIP", zip(),
                "a RAR", text("Rar!\u001a\7\1\0"),
                "a 7z", text("7z\u00bc\u00af\u0027\u001c\0\4"),
                "a page", text("\n<HTML><body>"),
                "a script", text("\0\0<?php system($x);"),
                "a program", cat(text("MZ"), zeros(90)),
                "a program of Linux", cat(text("\u007fELF"), zeros(90)),
                "a document", text("%PDF-1.7"),
                "a late script", cat(text("SEFH"), zeros(200_000), text("<script>x()</script>"))));
        hosts.forEach((host, film) ->
                guests.forEach((guest, tail) -> is("TWO_KINDS_AT_ONCE", host + " and " + guest, cat(film, tail))));
    }

    private void archives() {
        byte[] jpegWithoutPicture = jpegOf(segment(0xE0, text("JFIF\0")));
        is("TWO_KINDS_AT_ONCE", "a ZIP behind a JPEG without picture", cat(jpegWithoutPicture, zip()));
        is("TWO_KINDS_AT_ONCE", "a ZIP behind a cut JPEG", cat(first(Photos.jpeg().length - 4, Photos.jpeg()), zip()));
        is(
                "TWO_KINDS_AT_ONCE",
                "a ZIP in a comment of a JPEG",
                jpegOf(segment(0xFE, zip()), Photos.frame(0xC0, 9, 9), Photos.scan()));
        is(
                "TWO_KINDS_AT_ONCE",
                "a ZIP in a free box",
                new Mp4().inMoov(box("free", zip())).bytes());
        is("TWO_KINDS_AT_ONCE", "a ZIP behind a broken film", cat(box("ftyp", text("isom")), zip()));
        is("TWO_KINDS_AT_ONCE", "a ZIP with bytes behind it", cat(Photos.jpeg(), zip(), zeros(1_000)));
        is(
                "TWO_KINDS_AT_ONCE",
                "a document in a comment",
                jpegOf(segment(0xFE, text("%PDF-1.4")), Photos.frame(0xC0, 9, 9), Photos.scan()));
        is(
                "NO_VIDEO_TRACK",
                "a ZIP behind sound alone",
                cat(new Mp4().without("trak").bytes(), zip()));
    }

    private void chance() {
        is("WHOLE", "the sign of a ZIP by chance", cat(Photos.jpeg(), text("SEFH PK\5\6"), times(40, u8(1))));
        is("WHOLE", "the sign of a ZIP at the very end", cat(Photos.jpeg(), text("SEFH PK\5\6")));
        is(
                "WHOLE",
                "a directory of no ZIP",
                cat(Photos.jpeg(), text("SEFHPK\5\6"), zeros(8), u32(0x04000000), zeros(8)));
        is("WHOLE", "an empty directory", cat(Photos.jpeg(), text("SEFHPK\5\6"), zeros(18)));
    }

    static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("run.jsp"));
            zip.write(text("<% run(); %>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
