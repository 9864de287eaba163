// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an untrusted file name fit for display and download; it is never used as a path. At most 120 code points. */
public final class ShownName {

    private static final int MOST_CODE_POINTS = 120;

    /** With its dot; no extension of a photo or video has more than five letters. */
    private static final int MOST_OF_EXTENSION = 10;

    private static final String FORBIDDEN = "<>:\"|?*%`$;'";
    private static final String NOT_AT_START = " .-=+@~";
    private static final String NOT_AT_END = " .";
    private static final String NAMELESS = "file";

    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/heic", "heic"),
            Map.entry("image/heif", "heif"),
            Map.entry("image/avif", "avif"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/quicktime", "mov"),
            Map.entry("video/3gpp", "3gp"),
            Map.entry("video/3gpp2", "3g2"),
            Map.entry("video/webm", "webm"),
            Map.entry("video/x-matroska", "mkv"));

    private ShownName() {}

    /** The cleaned name, shortened before its extension; "file" where nothing of it can be shown. */
    public static String of(@Nullable String untrusted) {
        String clean = trimmed(shortened(cleaned(untrusted)));
        return clean.isEmpty() ? NAMELESS : clean;
    }

    /** The cleaned name with an extension that is true: replaced where it claims another family, added where none does. */
    public static String of(@Nullable String untrusted, SeenBytes.Medium medium) {
        String extension = extensionOf(untrusted);
        String wanted = medium.family().goesBy(extension) ? extension : EXTENSIONS.getOrDefault(medium.mediaType(), "");
        String whole = trimmed(cleaned(untrusted));
        String base = claimsAFamily(extension) ? whole.substring(0, whole.length() - extension.length() - 1) : whole;
        String shown = trimmed(cut(base, MOST_CODE_POINTS - wanted.length() - 1));
        return (shown.isEmpty() ? NAMELESS : shown) + "." + wanted;
    }

    /** What follows the last dot, in lower case; empty where there is none. */
    static String extensionOf(@Nullable String untrusted) {
        String whole = trimmed(cleaned(untrusted));
        int dot = whole.lastIndexOf('.');
        return dot < 0 ? "" : whole.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean claimsAFamily(String extension) {
        for (MediaFamily family : MediaFamily.values()) {
            if (family.goesBy(extension)) {
                return true;
            }
        }
        return false;
    }

    private static String cleaned(@Nullable String untrusted) {
        String name = Normalizer.normalize(untrusted == null ? "" : untrusted, Normalizer.Form.NFC);
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.codePoints()
                .filter(ShownName::mayBeShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean mayBeShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> FORBIDDEN.indexOf(codePoint) < 0;
        };
    }

    private static String cut(String name, int codePoints) {
        return name.codePointCount(0, name.length()) <= codePoints
                ? name
                : name.substring(0, name.offsetByCodePoints(0, codePoints));
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 || name.length() - dot > MOST_OF_EXTENSION ? "" : name.substring(dot);
        return cut(name.substring(0, name.length() - extension.length()), MOST_CODE_POINTS - extension.length())
                + extension;
    }

    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && NOT_AT_START.indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && NOT_AT_END.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }
}
