// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a time as Apple writes it: {@code 2026-11-20T11:12:13+0100}. */
final class WrittenTime {

    private static final DateTimeFormatter APPLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXX", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private WrittenTime() {}

    /** Null where it is no such time. */
    static @Nullable Instant read(String text) {
        try {
            return OffsetDateTime.parse(text.strip(), APPLE).toInstant();
        } catch (DateTimeException other) {
            return null;
        }
    }
}
