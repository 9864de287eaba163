// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.tus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Names and values of {@code Upload-Metadata}: comma between pairs, a space before each value in base64, UTF-8 within. */
public final class UploadMetadata {

    /**
     * A name of 4,000 characters, which the form takes and cuts, has up to 16,000 bytes of UTF-8: 21,336 characters of base64. What
     * is left is ample for the other values, the longest of which is a mark of 200 characters.
     */
    static final int MOST_CHARACTERS = 24 * 1024;

    private final String written;
    private final Map<String, String> values;

    private UploadMetadata(String written, Map<String, String> values) {
        this.written = written;
        this.values = Map.copyOf(values);
    }

    /**
     * Empty where it is not of that form, names one key twice, is longer than 24,576 characters, or has a control character in a value
     * that is no file's name: names may have them where they come from, and are cleaned before they are shown.
     */
    static Optional<UploadMetadata> read(String header) {
        if (header.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : header.split(",", -1)) {
            String[] parts = pair.strip().split(" ", 2);
            Optional<String> value = decoded(parts.length == 1 ? "" : parts[1].strip());
            if (parts[0].isEmpty()
                    || value.filter(text -> maySay(parts[0], text)).isEmpty()
                    || values.put(parts[0], value.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new UploadMetadata(header, values));
    }

    private static boolean maySay(String name, String value) {
        return name.equals("filename") || value.chars().noneMatch(Character::isISOControl);
    }

    /** The header as the client wrote it: what it is given back (tus 1.0, creation). */
    public String written() {
        return written;
    }

    /** The value of that name; empty text where there is none. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Bytes that are no UTF-8 do not come back as they were. */
    private static Optional<String> decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)) ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
