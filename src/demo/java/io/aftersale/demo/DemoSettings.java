// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * How the demo is started.
 *
 * @param data folder of the database and the evidence; kept between starts
 * @param reset whether to begin anew
 * @param clock where the store's clock starts; null for now
 */
public record DemoSettings(
        int port,
        Path data,
        boolean reset,
        Database database,
        @Nullable Instant clock) {

    /** Where the store's tables lie. */
    public enum Database {
        H2,
        POSTGRES
    }

    /** Reads {@code -Ddemo.…}; a wrong value is a {@link DemoFailure} that names it. */
    static DemoSettings ofSystemProperties() {
        return new DemoSettings(
                port(value("demo.port", "8080")),
                folder(value("demo.data", "target/demo")),
                flag(value("demo.reset", "false")),
                database(value("demo.database", "h2")),
                clock(value("demo.clock", "")));
    }

    private static String value(String name, String standard) {
        String value = System.getProperty(name, standard).strip();
        return value.isEmpty() ? standard : value;
    }

    private static int port(String value) {
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) > 0 && Integer.parseInt(value) < 65536) {
            return Integer.parseInt(value);
        }
        throw new DemoFailure("demo.port must be a number from 1 to 65535, not \"" + value + "\"");
    }

    private static Path folder(String value) {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException wrong) {
            throw new DemoFailure("demo.data must be a folder, not \"" + value + "\"");
        }
    }

    /** {@code -Ddemo.reset} alone counts as true. */
    private static boolean flag(String value) {
        return switch (value) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw new DemoFailure("demo.reset must be true or false, not \"" + value + "\"");
        };
    }

    private static Database database(String value) {
        return switch (value) {
            case "h2" -> Database.H2;
            case "postgres" -> Database.POSTGRES;
            default -> throw new DemoFailure("demo.database must be h2 or postgres, not \"" + value + "\"");
        };
    }

    private static @Nullable Instant clock(String value) {
        try {
            return value.isEmpty() ? null : Instant.parse(value);
        } catch (DateTimeParseException wrong) {
            throw new DemoFailure("demo.clock must be an instant such as 2026-11-23T09:00:00Z, not \"" + value + "\"");
        }
    }
}
