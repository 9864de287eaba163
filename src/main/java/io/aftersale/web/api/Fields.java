// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one object that was sent; what is wrong with them is collected, each at its path. A null is an absent field. */
final class Fields {

    private final Map<String, @Nullable Object> values;
    private final String path;
    private final List<Problem.Fault> faults;

    Fields(Map<String, @Nullable Object> values, String path, List<Problem.Fault> faults) {
        this.values = values;
        this.path = path;
        this.faults = faults;
    }

    void only(Set<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(name, "unknown", "is not known"));
    }

    @Nullable
    String text(String name) {
        return optional(name, "a text without control characters", Fields::readText)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    @Nullable
    LocalDate day(String name) {
        return optional(name, "a day such as 2026-11-20", value -> Asked.readDay(value.toString()))
                .orElse(null);
    }

    @Nullable
    Instant instant(String name) {
        return optional(name, "an instant such as 2026-11-20T10:15:00+01:00", value -> readInstant(value.toString()))
                .orElse(null);
    }

    /** A whole number that has to be there; 0 where it is not, which the faults tell. */
    long whole(String name) {
        if (values.get(name) == null) {
            fault(name, "missing", "is missing: it is a whole number");
            return 0;
        }
        return optional(name, "a whole number", Fields::readWhole).orElse(0L);
    }

    Optional<List<?>> list(String name, String allowed) {
        return optional(
                name,
                allowed,
                value -> value instanceof List<?> list && !list.isEmpty() ? Optional.of(list) : Optional.empty());
    }

    /** A list of texts, which may be absent or empty. */
    List<String> texts(String name) {
        return optional(name, "a list of texts", Fields::readTexts).orElse(List.of());
    }

    void fault(String name, String code, String detail) {
        faults.add(new Problem.Fault(path + name, code, detail));
    }

    private <T> Optional<T> optional(String name, String allowed, Function<Object, Optional<T>> reader) {
        Object value = values.get(name);
        Optional<T> read = value == null ? Optional.empty() : reader.apply(value);
        if (value != null && read.isEmpty()) {
            fault(name, "invalid", "is " + allowed);
        }
        return read;
    }

    private static Optional<String> readText(Object value) {
        return value instanceof String text && text.chars().noneMatch(Character::isISOControl)
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    private static Optional<List<String>> readTexts(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(each -> each instanceof String)
                ? Optional.of(list.stream().map(String::valueOf).toList())
                : Optional.empty();
    }

    private static Optional<Long> readWhole(Object value) {
        return value instanceof Integer || value instanceof Long
                ? Optional.of(((Number) value).longValue())
                : Optional.empty();
    }

    private static Optional<Instant> readInstant(String written) {
        try {
            Instant read = OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.MILLIS);
            return written.startsWith("2") && written.charAt(4) == '-' ? Optional.of(read) : Optional.empty();
        } catch (DateTimeException noSuchInstant) {
            return Optional.empty();
        }
    }
}
