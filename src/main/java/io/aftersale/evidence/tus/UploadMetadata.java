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

    private static final int MOST_CHARACTERS = 4096;

    private final Map<String, String> values;

    private UploadMetadata(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Empty where it is not of that form, names one key twice, or is longer than 4,096 characters. */
    static Optional<UploadMetadata> read(String header) {
        if (header.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : header.split(",", -1)) {
            String[] parts = pair.strip().split(" ", 2);
            Optional<String> value = decoded(parts.length == 1 ? "" : parts[1].strip());
            if (parts[0].isEmpty() || value.isEmpty() || values.put(parts[0], value.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new UploadMetadata(values));
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
