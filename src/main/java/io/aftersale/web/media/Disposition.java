// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Writes a Content-Disposition header (RFC 6266): a safe ASCII name for old readers, the name itself by RFC 8187. */
final class Disposition {

    private static final String PLAIN_MARKS = "!#$&+-.^_`|~";

    private Disposition() {}

    static String of(boolean inline, String name) {
        return (inline ? "inline" : "attachment") + "; filename=\"" + ascii(name) + "\"; filename*=UTF-8''"
                + encoded(name);
    }

    /** Accents are dropped, other letters become underscores; a name of underscores only says nothing and becomes "file". */
    private static String ascii(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        int dot = plain.lastIndexOf('.');
        String base = dot < 0 ? plain : plain.substring(0, dot);
        boolean tellsNothing = base.chars().allMatch(c -> c == '_' || c == ' ' || c == '.' || c == '-');
        return tellsNothing ? "file" + (dot < 0 ? "" : plain.substring(dot)) : plain;
    }

    private static String encoded(String name) {
        StringBuilder value = new StringBuilder();
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            if (isBetween('0', unit, '9')
                    || isBetween('A', unit, 'Z')
                    || isBetween('a', unit, 'z')
                    || PLAIN_MARKS.indexOf(unit) >= 0) {
                value.append((char) unit);
            } else {
                value.append(String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
            }
        }
        return value.toString();
    }

    private static boolean isBetween(char first, byte unit, char last) {
        return unit >= first && unit <= last;
    }
}
