// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Each method asks the server for something that must be handed in. */
public final class AsksTheServer {

    Clock clock() {
        return Clock.systemUTC();
    }

    Instant instant() {
        return Instant.now();
    }

    Supplier<LocalDate> day() {
        return LocalDate::now;
    }

    LocalDate dayThere(ZoneId zone) {
        return LocalDate.now(zone);
    }

    Date date() {
        return new Date();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    Locale locale() {
        return Locale.getDefault();
    }

    String format(int number) {
        return String.format("%d", number);
    }

    DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("d MMM");
    }

    UnaryOperator<String> small() {
        return String::toLowerCase;
    }
}
