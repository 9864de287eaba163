// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request asks only under a condition (RFC 9110 section 13), against one tag and one time. */
final class Preconditions {

    /** What follows from them, in the order of section 13.2.2. */
    enum Outcome {
        GO_ON,
        NOT_MODIFIED,
        FAILED
    }

    private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");
    private static final String ANY = "*";

    private final Function<String, @Nullable String> headers;
    private final String tag;
    private final Instant since;

    Preconditions(Function<String, @Nullable String> headers, String tag, Instant since) {
        this.headers = headers;
        this.tag = tag;
        this.since = since.truncatedTo(ChronoUnit.SECONDS);
    }

    Outcome outcome() {
        if (matchFails()) {
            return Outcome.FAILED;
        }
        String none = headers.apply("If-None-Match");
        boolean has = none == null
                ? date("If-Modified-Since").filter(date -> !since.isAfter(date)).isPresent()
                : names(none, true);
        return has ? Outcome.NOT_MODIFIED : Outcome.GO_ON;
    }

    /** The range, unless it was asked of another version. */
    Optional<String> range() {
        String of = headers.apply("If-Range");
        boolean same = of == null || of.equals(tag) || parsed(of).equals(Optional.of(since));
        return same ? Optional.ofNullable(headers.apply("Range")) : Optional.empty();
    }

    private boolean matchFails() {
        String match = headers.apply("If-Match");
        return match == null
                ? date("If-Unmodified-Since").filter(since::isAfter).isPresent()
                : !names(match, false);
    }

    /** Whether the list names this version; weak tags count where the comparison is weak. */
    private boolean names(String list, boolean weak) {
        if (list.strip().equals(ANY)) {
            return true;
        }
        Matcher each = TAG.matcher(list);
        while (each.find()) {
            if (each.group(2).equals(tag) && (weak || each.group(1) == null)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Instant> date(String header) {
        return Optional.ofNullable(headers.apply(header)).flatMap(Preconditions::parsed);
    }

    /** Empty where it is no date, which then counts as not sent. */
    private static Optional<Instant> parsed(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
