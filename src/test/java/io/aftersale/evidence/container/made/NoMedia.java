// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.zeros;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files of other kinds under names that say something else, and sound ones under names that try something. */
final class NoMedia {

    private static final long LIMIT = 1L << 30;
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    private final List<OfferedFile> files = new ArrayList<>();

    static List<OfferedFile> all() {
        NoMedia all = new NoMedia();
        all.programs();
        all.markup();
        all.archivesAndDocuments();
        all.nothing();
        all.misplaced();
        all.largeAndMore();
        all.names();
        return all.files;
    }

    private void photo(String verdict, String name, String fileName, String type, byte[] bytes) {
        add(verdict, name, new MediaOffer(EvidenceKind.PHOTO, fileName, type, LIMIT), bytes);
    }

    private void video(String verdict, String name, String fileName, String type, byte[] bytes) {
        add(verdict, name, new MediaOffer(EvidenceKind.VIDEO, fileName, type, LIMIT), bytes);
    }

    private void add(String verdict, String name, MediaOffer offer, byte[] bytes) {
        files.add(new OfferedFile(name, offer, bytes, verdict));
    }

    private void programs() {
        byte[] exe = cat(
                text("MZ\220\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0"), zeros(44), text("\200\0\0\0"), zeros(64), text("PE"));
        byte[] linux = cat(text("\177ELF\2\1\1"), zeros(100));
        video("REJECTED MEDIA_TYPE_MISMATCH", "a renamed program", "unboxing.mp4", "video/mp4", exe);
        video("REJECTED MEDIA_TYPE_NOT_ALLOWED", "a program by its own name", "setup.exe", "", exe);
        photo("REJECTED MEDIA_TYPE_MISMATCH", "a program named as a photo", "arm.jpg", "image/jpeg", linux);
        photo("REJECTED MEDIA_TYPE_MISMATCH", "a program called a photo by its type", "arm", "image/jpeg", linux);
        video(
                "REJECTED MEDIA_TYPE_MISMATCH",
                "a class",
                "unboxing.mp4",
                "video/mp4",
                cat(text("\u00ca\u00fe\u00ba\u00be\0\0\0\64"), zeros(90)));
        photo(
                "REJECTED MEDIA_ACTIVE_CONTENT",
                "a script of a shell",
                "arm.jpg",
                "image/jpeg",
                text("#!/bin/sh\nrm -rf /\n"));
    }

    private void markup() {
        photo("REJECTED MEDIA_ACTIVE_CONTENT", "a page as a photo", "a.jpg", "image/jpeg", text("<html><body>x"));
        video(
                "REJECTED MEDIA_ACTIVE_CONTENT",
                "a page as a video",
                "a.mp4",
                "video/mp4",
                text("<!DOCTYPE html><script>x()</script>"));
        photo("REJECTED MEDIA_ACTIVE_CONTENT", "a drawing with a script", "a.svg", "image/svg+xml", text(SVG));
        photo("REJECTED MEDIA_ACTIVE_CONTENT", "a drawing named as a photo", "a.png", "image/png", text(SVG));
        photo(
                "REJECTED MEDIA_ACTIVE_CONTENT",
                "a script by its name",
                "a.js",
                "text/javascript",
                text("let a = 1; a = a + 1; alert(a);"));
        photo(
                "REJECTED MEDIA_TYPE_MISMATCH",
                "words named as a photo",
                "a.jpg",
                "image/jpeg",
                text("just a few words, nothing else"));
    }

    private void archivesAndDocuments() {
        video(
                "REJECTED MEDIA_TYPE_NOT_ALLOWED",
                "a ZIP by its own name",
                "a.zip",
                "application/zip",
                TwoKindsAtOnce.zip());
        video("REJECTED MEDIA_TYPE_MISMATCH", "a ZIP named as a video", "a.mp4", "video/mp4", TwoKindsAtOnce.zip());
        photo("REJECTED MEDIA_TYPE_NOT_ALLOWED", "a PDF", "a.pdf", "application/pdf", text("%PDF-1.4\n%x"));
        photo("REJECTED MEDIA_TYPE_MISMATCH", "a PDF named as a photo", "a.jpg", "image/jpeg", text("%PDF-1.4\n%x"));
    }

    private void nothing() {
        byte[] random = new byte[1 << 20];
        new Random(11).nextBytes(random);
        photo("REJECTED MEDIA_EMPTY", "no bytes", "a.jpg", "image/jpeg", zeros(0));
        video("REJECTED MEDIA_UNREADABLE", "a megabyte of zeros as a video", "a.mp4", "video/mp4", zeros(1 << 20));
        video("REJECTED MEDIA_UNREADABLE", "a megabyte of chance as a video", "a.mp4", "video/mp4", random);
        photo("REJECTED MEDIA_UNREADABLE", "eleven bytes of a photo", "a.jpg", "image/jpeg", first(11, Photos.jpeg()));
    }

    private void misplaced() {
        byte[] song = new Mp4().patch("ftyp", 8, text("M4A ")).bytes();
        video("REJECTED MEDIA_NO_VIDEO", "sound by its brand", "a.mp4", "video/mp4", song);
        photo("REJECTED MEDIA_TYPE_MISMATCH", "sound as a photo", "a.mp4", "video/mp4", song);
        video("REJECTED MEDIA_TYPE_NOT_ALLOWED", "a photo as the video", "a.mp4", "video/mp4", Photos.jpeg());
        photo("REJECTED MEDIA_TYPE_NOT_ALLOWED", "a film as a photo", "a.jpg", "image/jpeg", new Mp4().bytes());
    }

    private void largeAndMore() {
        byte[] bomb = Photos.jpegOf(Photos.frame(0xC0, 30_000, 30_000), Photos.scan());
        byte[] cut = first(Photos.jpeg().length - 4, Photos.jpeg());
        photo("REJECTED MEDIA_TOO_LARGE", "a bomb of pixels", "a.jpg", "image/jpeg", bomb);
        photo(
                "REJECTED MEDIA_POLYGLOT MEDIA_TOO_LARGE",
                "a bomb of pixels and a ZIP",
                "a.jpg",
                "image/jpeg",
                cat(bomb, TwoKindsAtOnce.zip()));
        photo(
                "REJECTED MEDIA_POLYGLOT MEDIA_INCOMPLETE",
                "a cut photo and a ZIP",
                "a.jpg",
                "image/jpeg",
                cat(cut, TwoKindsAtOnce.zip()));
        add(
                "REJECTED MEDIA_TOO_LARGE",
                "a byte over the limit",
                new MediaOffer(EvidenceKind.PHOTO, "a.jpg", null, Photos.jpeg().length - 1),
                Photos.jpeg());
    }

    private void names() {
        photo("ACCEPTED", "a name that climbs", "../../../etc/passwd.jpg", "image/jpeg", Photos.jpeg());
        photo("ACCEPTED", "a name that climbs in Windows", "..\\..\\boot.ini", "image/jpeg", Photos.jpeg());
        photo("ACCEPTED", "a name with a NUL and line breaks", "a\0.php\r\nX: y.jpg", "image/jpeg", Photos.jpeg());
        photo("ACCEPTED", "a name from right to left", "arm\u202egpj.exe", "image/jpeg", Photos.jpeg());
        photo("ACCEPTED", "a name of 4,000 characters", "a".repeat(4_000) + ".jpg", "image/jpeg", Photos.jpeg());
        photo("ACCEPTED", "a photo that claims to run", "arm.html", "text/html", Photos.jpeg());
        video("ACCEPTED", "a film without a name", "", "", new Mp4().bytes());
        video(
                "REJECTED MEDIA_TYPE_MISMATCH",
                "a program of two extensions",
                "unboxing.mp4.exe",
                "video/mp4",
                cat(text("MZ"), zeros(200)));
    }
}
