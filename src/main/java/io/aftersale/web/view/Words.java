// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.claim.advice.AdviceReason;
import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.CoverageReason;
import io.aftersale.coverage.Exclusion;
import io.aftersale.coverage.ReleaseDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Texts of one reader: message bundles, days and hours in the store's zone, sizes in words. */
public final class Words {

    private static final int MONTH_LENGTH = "2026-10".length();
    private static final long KIB = 1024;
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;
    private final Memory memory;

    public Words(MessageSource messages, Locale locale, ZoneId zone) {
        this(messages, locale, zone, Memory.none());
    }

    private Words(MessageSource messages, Locale locale, ZoneId zone, Memory memory) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
        this.memory = memory;
    }

    /** The same for one page and one thread: what was said once is said again without asking. Not for long lists. */
    public Words remembering() {
        return new Words(messages, locale, zone, Memory.ofAPage());
    }

    /** Whatever is made of words only once for equal questions, where these remember. */
    <T> T once(Supplier<T> say, @Nullable Object... question) {
        return memory.once(say, question);
    }

    public String text(String key, Object... arguments) {
        return memory.once(() -> messages.getMessage(key, arguments, key, locale), key, Arrays.asList(arguments));
    }

    /** The text of that key without arguments; {@code otherwise} where the bundles have none. */
    public String textOr(String key, String otherwise) {
        return memory.once(
                () -> Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, locale), otherwise),
                key,
                otherwise);
    }

    /** The store's. */
    public ZoneId zone() {
        return zone;
    }

    public Locale locale() {
        return locale;
    }

    /** E.g. "12 Oct 2026". */
    public String date(LocalDate day) {
        return formatted("aftersale.format.date", day);
    }

    /** E.g. "Tue 1 Dec". */
    public String day(LocalDate day) {
        return formatted("aftersale.format.day", day);
    }

    /** E.g. "Tue 1 Dec 2026". */
    public String weekday(LocalDate day) {
        return formatted("aftersale.format.weekday", day);
    }

    /** E.g. "1 Dec 2026, 14:05 (Rome)". */
    public String dateTime(Instant instant) {
        return formatted("aftersale.format.dateTime").format(instant.atZone(zone)) + " (" + city() + ")";
    }

    /** The last day of a window as people read it, e.g. "Tue 1 Dec 2026, 23:59 (Rome)". */
    public String endOf(LocalDate lastDay) {
        return weekday(lastDay) + ", 23:59 (" + city() + ")";
    }

    /** The last minute before an exclusive end, e.g. "Tue 1 Dec 2026, 23:59 (Rome)". */
    public String lastMinuteBefore(Instant end) {
        ZonedDateTime last = end.minusNanos(1).atZone(zone);
        return weekday(last.toLocalDate()) + ", " + TIME.format(last) + " (" + city() + ")";
    }

    /** An instant as themes and scripts read it, e.g. {@code 2026-11-28T00:00:00+01:00}. */
    public String iso(Instant instant) {
        return memory.once(() -> ISO.format(instant.atZone(zone)), "iso", instant);
    }

    /** A size with a unit people know, binary steps, one digit at most after the point. */
    public String bytes(long size) {
        if (size < KIB) {
            return text("aftersale.size.bytes", size);
        }
        double shown = size;
        int step = 0;
        while (shown >= KIB && step < 3) {
            shown /= KIB;
            step++;
        }
        return text("aftersale.size." + step, Math.round(shown * 10) / 10.0);
    }

    /** "one month", "3 months". */
    public String months(int count) {
        return counted("aftersale.span.month", "aftersale.span.months", count);
    }

    /** "one working day", "5 working days". */
    public String workingDays(int count) {
        return counted("aftersale.span.workingDay", "aftersale.span.workingDays", count);
    }

    /** "one hour", "24 hours". */
    public String hours(long count) {
        return counted("aftersale.span.hour", "aftersale.span.hours", count);
    }

    private String counted(String one, String many, long count) {
        return count == 1 ? text(one) : text(many, Long.toString(count));
    }

    /** "12 Oct 2026", "October 2026" or "Q4 2026", as precisely as it was written. */
    public String releaseDate(ReleaseDate release) {
        String written = release.written();
        if (written.contains("Q")) {
            return text("aftersale.format.quarter", written.substring(written.length() - 1), written.substring(0, 4));
        }
        return written.length() == MONTH_LENGTH
                ? memory.once(
                        () -> formatted("aftersale.format.month").format(YearMonth.parse(written)), "month", written)
                : date(release.lastDay());
    }

    /** The flag's short label. */
    public String flagLabel(CoverageDecision decision) {
        if (decision.flag() == io.aftersale.coverage.CoverageFlag.COVERED_BY_EXCEPTION) {
            CoverageException newest =
                    decision.exceptions().get(decision.exceptions().size() - 1);
            return text("aftersale.flag.label." + newest.code(), date(newest.on()));
        }
        CoverageReason headline = decision.headline();
        return text(argued("aftersale.flag.label.", headline), orEmpty(headline.release()));
    }

    /** One reason of an advice in a sentence, with the deadline where it looked at one. */
    public String advice(AdviceReason reason) {
        Instant deadline = reason.deadline();
        return text("aftersale.advice." + reason.code(), deadline == null ? "" : lastMinuteBefore(deadline));
    }

    /** One reason in a sentence. */
    public String why(CoverageReason reason, LocalDate measuredOn) {
        LocalDate last = reason.lastCoveredDay();
        Exclusion exclusion = reason.exclusion();
        return text(
                argued("aftersale.reason.", reason) + (exclusion == null ? "" : ".because"),
                orEmpty(reason.release()),
                last == null ? "" : date(last),
                date(measuredOn),
                exclusion == null ? "" : exclusion.reason());
    }

    /** A reason that the policy lets argue for something else than usual has words of its own for it. */
    private static String argued(String family, CoverageReason reason) {
        return reason.argues() == reason.code().usual()
                ? family + reason.code()
                : family + reason.code() + "." + reason.argues();
    }

    /** Every reason, and every exception over them, in order. */
    public List<String> whys(CoverageDecision decision) {
        List<String> sentences = new ArrayList<>();
        for (CoverageException exception : decision.exceptions()) {
            sentences.add(text("aftersale.reason." + exception.code(), date(exception.on()), exception.terms()));
        }
        decision.reasons().stream()
                .filter(reason -> !isNoteForStaff(reason))
                .forEach(reason -> sentences.add(why(reason, decision.facts().measuredOn())));
        return sentences;
    }

    /** A mark never lowers a pre-order line; there it is a note for staff (A11). */
    private static boolean isNoteForStaff(CoverageReason reason) {
        return reason.argues() == CoverageOutcome.COVERED
                && (reason.code() == CoverageCode.PRODUCT_EXCLUDED
                        || reason.code() == CoverageCode.SPARE_PARTS_EXHAUSTED);
    }

    private String orEmpty(@Nullable ReleaseDate release) {
        return release == null ? "" : releaseDate(release);
    }

    private String city() {
        String id = zone.getId();
        return textOr(
                "aftersale.city." + id, id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }

    private String formatted(String key, LocalDate day) {
        return memory.once(() -> formatted(key).format(day), key, day);
    }

    private DateTimeFormatter formatted(String key) {
        return memory.once(() -> DateTimeFormatter.ofPattern(text(key), locale), "formatter", key);
    }
}
