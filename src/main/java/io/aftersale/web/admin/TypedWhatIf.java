// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.advice.ProblemFacts;
import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.whatif.WhatIfQuestion;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A question as typed, kept to the letter so that it can be shown again.
 *
 * @param values by field name; empty where nothing was sent
 * @param several what was ticked, by field name
 */
record TypedWhatIf(Map<String, String> values, Map<String, Set<String>> several) {

    /** Fields with one value. */
    static final Set<String> FIELDS = Set.of(
            "stockOrigin",
            "releaseDate",
            "orderedOn",
            "deliveredOn",
            "deliveredAt",
            "collectedOn",
            "reportedOn",
            "reportedAt",
            "kind",
            "significant",
            "video",
            "policy");

    private static final Set<String> LISTS = Set.of("marks", "answers");
    private static final LocalTime NOON = LocalTime.NOON;

    TypedWhatIf {
        values = Map.copyOf(values);
        several = Map.copyOf(several);
    }

    static TypedWhatIf read(HttpServletRequest request) {
        return new TypedWhatIf(
                FIELDS.stream().collect(Collectors.toMap(name -> name, name -> value(request, name))),
                LISTS.stream().collect(Collectors.toMap(name -> name, name -> values(request, name))));
    }

    /** Whether a question was asked at all. */
    boolean isAsked() {
        return values.values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** The form as it is offered on that day. */
    TypedWhatIf on(LocalDate today) {
        return new TypedWhatIf(
                Map.of("stockOrigin", StockOrigin.IN_STOCK.name(), "orderedOn", today.toString()), several);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String list, Enum<?> value) {
        return several.getOrDefault(list, Set.of()).contains(value.name());
    }

    /** Everything that is wrong, by field; the code is a message key's end. */
    Map<String, String> faults() {
        Map<String, String> faults = new TreeMap<>();
        if (!value("releaseDate").isEmpty()
                && ReleaseDate.parse(value("releaseDate")).isEmpty()) {
            faults.put("releaseDate", "release");
        }
        days(faults);
        if (!value("policy").isEmpty() && !value("policy").matches("\\d{1,9}")) {
            faults.put("policy", "policy");
        }
        return faults;
    }

    private void days(Map<String, String> faults) {
        if (value("orderedOn").isEmpty()) {
            faults.put("orderedOn", "missing");
        }
        Stream.of("orderedOn", "deliveredOn", "collectedOn", "reportedOn")
                .filter(name -> !value(name).isEmpty() && day(name) == null)
                .forEach(name -> faults.put(name, "day"));
        Stream.of("deliveredAt", "reportedAt")
                .filter(name -> !value(name).isEmpty() && time(name) == null)
                .forEach(name -> faults.put(name, "time"));
        missing(faults, "deliveredAt", "deliveredOn");
        missing(faults, "collectedOn", "deliveredOn");
        missing(faults, "reportedAt", "reportedOn");
        missing(faults, "kind", "reportedOn");
        missing(faults, "reportedOn", "kind");
        order(faults, "orderedOn", "deliveredOn", "beforeOrder");
        order(faults, "deliveredOn", "collectedOn", "beforeArrival");
        order(faults, day("deliveredOn") == null ? "orderedOn" : "deliveredOn", "reportedOn", "beforeArrival");
    }

    private void missing(Map<String, String> faults, String given, String wanted) {
        if (!value(given).isEmpty() && value(wanted).isEmpty()) {
            faults.putIfAbsent(wanted, "missing");
        }
    }

    private void order(Map<String, String> faults, String first, String second, String code) {
        LocalDate earlier = day(first);
        LocalDate later = day(second);
        if (earlier != null && later != null && later.isBefore(earlier)) {
            faults.putIfAbsent(second, code);
        }
    }

    /** The question; only where nothing is wrong. */
    WhatIfQuestion question(ZoneId zone) {
        LocalDate delivered = day("deliveredOn");
        return new WhatIfQuestion(
                StockOrigin.parse(value("stockOrigin")),
                ReleaseDate.parse(value("releaseDate")).orElse(null),
                chosen("marks", ProductMark.values()),
                Objects.requireNonNull(day("orderedOn")),
                delivered == null
                        ? null
                        : new WhatIfQuestion.Arrival(
                                delivered, at(delivered, time("deliveredAt"), zone), day("collectedOn")),
                report(zone),
                value("policy").isEmpty() ? null : Integer.valueOf(value("policy")));
    }

    private WhatIfQuestion.@Nullable Report report(ZoneId zone) {
        LocalDate reported = day("reportedOn");
        ProblemKind kind = kind().orElse(null);
        if (reported == null || kind == null) {
            return null;
        }
        LocalTime time = Objects.requireNonNullElse(time("reportedAt"), NOON);
        return new WhatIfQuestion.Report(
                reported.atTime(time).atZone(zone).toInstant(),
                new ProblemFacts(kind, chosen("answers", ProblemAnswer.values())),
                value("significant").equals("true"),
                film());
    }

    UnboxingFilm film() {
        return switch (value("video")) {
            case "no" -> UnboxingFilm.NONE;
            case "part" -> UnboxingFilm.IN_PART;
            default -> UnboxingFilm.WHOLE;
        };
    }

    Optional<ProblemKind> kind() {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.name().equals(value("kind")))
                .findFirst();
    }

    private <T extends Enum<T>> Set<T> chosen(String list, T[] all) {
        return Arrays.stream(all).filter(each -> has(list, each)).collect(Collectors.toSet());
    }

    private @Nullable LocalDate day(String name) {
        try {
            return value(name).matches("2\\d{3}-\\d{2}-\\d{2}") ? LocalDate.parse(value(name)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private @Nullable LocalTime time(String name) {
        try {
            return value(name).matches("\\d{2}:\\d{2}") ? LocalTime.parse(value(name)) : null;
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static @Nullable Instant at(LocalDate day, @Nullable LocalTime time, ZoneId zone) {
        return time == null ? null : day.atTime(time).atZone(zone).toInstant();
    }

    private static String value(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    private static Set<String> values(HttpServletRequest request, String name) {
        String[] sent = request.getParameterValues(name);
        return sent == null ? Set.of() : Arrays.stream(sent).collect(Collectors.toSet());
    }
}
