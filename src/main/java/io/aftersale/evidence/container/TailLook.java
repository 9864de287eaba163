// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Trailing.Look;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells by signs what the bytes after an end look like. The first sign that is found counts. */
final class TailLook {

    /** At its beginning and at its end so much is looked at; kinds that show only in between are not opened by anyone. */
    private static final int LOOKED_AT = 64 << 10;

    private static final List<Sign> SIGNS = List.of(
            Sign.first(Look.ARCHIVE, "PK\3\4"),
            Sign.first(Look.ARCHIVE, "\u001f\u008b\b"),
            Sign.first(Look.ARCHIVE, "BZh"),
            Sign.first(Look.ARCHIVE, "MSCF"),
            Sign.first(Look.ARCHIVE, "\u00fd7zXZ"),
            Sign.anywhere(Look.ARCHIVE, "Rar!\u001a\7"),
            Sign.anywhere(Look.ARCHIVE, "7z\u00bc\u00af'\u001c"),
            Sign.first(Look.PROGRAM, "MZ"),
            Sign.first(Look.PROGRAM, "\u007fELF"),
            Sign.first(Look.PROGRAM, "#!"),
            Sign.first(Look.PROGRAM, "\u00ca\u00fe\u00ba\u00be"),
            Sign.first(Look.PROGRAM, "dex\n"),
            Sign.anywhere(Look.DOCUMENT, "%PDF-"),
            Sign.first(Look.DOCUMENT, "{\\rtf"),
            Sign.first(Look.DOCUMENT, "\u00d0\u00cf\u0011\u00e0"),
            Sign.word("<html"),
            Sign.word("<!doctype"),
            Sign.word("<script"),
            Sign.word("<?php"),
            Sign.word("<svg"),
            Sign.word("<iframe"),
            Sign.word("<body"),
            Sign.word("<head"),
            Sign.word("<img "),
            Sign.word("javascript:"),
            Sign.first(Look.MARKUP, "<?xml"),
            Sign.first(Look.MARKUP, "<%"),
            Sign.first(Look.PICTURE, "\u00ff\u00d8\u00ff"),
            Sign.anywhere(Look.FILM, "ftyp"));

    private TailLook() {}

    static Look of(MeteredBytes bytes, long from) {
        String start = withoutPadding(latin(bytes.blockUpTo(from, LOOKED_AT)));
        String end = latin(bytes.blockUpTo(Math.max(from, bytes.size() - LOOKED_AT), LOOKED_AT));
        if (start.isEmpty() && withoutPadding(end).isEmpty()) {
            return Look.PADDING;
        }
        String small = (start + '\n' + end).toLowerCase(Locale.ROOT);
        return SIGNS.stream()
                .filter(sign -> sign.isIn(start, end, small))
                .map(Sign::look)
                .findFirst()
                .orElse(Look.UNKNOWN);
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String withoutPadding(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ' && isPadding(text.charAt(at))) {
            at++;
        }
        return text.substring(at);
    }

    private static boolean isPadding(char c) {
        return c == 0 || c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private enum Place {
        FIRST,
        ANYWHERE,
        ANYWHERE_IN_ANY_CASE
    }

    /** One sign; short ones count only in the first place, where chance does not put them. */
    private record Sign(Look look, String text, Place place) {

        static Sign first(Look look, String text) {
            return new Sign(look, text, Place.FIRST);
        }

        static Sign anywhere(Look look, String text) {
            return new Sign(look, text, Place.ANYWHERE);
        }

        static Sign word(String text) {
            return new Sign(Look.MARKUP, text, Place.ANYWHERE_IN_ANY_CASE);
        }

        boolean isIn(String start, String end, String small) {
            return switch (place) {
                case FIRST -> start.startsWith(text);
                case ANYWHERE -> start.contains(text) || end.contains(text);
                case ANYWHERE_IN_ANY_CASE -> small.contains(text);
            };
        }
    }
}
