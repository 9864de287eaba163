// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/** The parameters of one request; all that is wrong with them is collected, each at its name. */
final class Asked {

    private static final Pattern DAY = Pattern.compile("2\\d{3}-\\d{2}-\\d{2}");

    private final HttpServletRequest request;
    private final List<Problem.Fault> errors = new ArrayList<>();

    Asked(HttpServletRequest request) {
        this.request = request;
    }

    /** Nothing else is read before this is empty. */
    List<Problem.Fault> errors() {
        return List.copyOf(errors);
    }

    /** A day of the years 2000 to 2999, which has to be there; the answer is of no use where there are errors. */
    LocalDate day(String name) {
        return wanted(name, "a day such as 2026-11-20", Asked::readDay).orElse(LocalDate.EPOCH);
    }

    /** Reads a value that has to be there. */
    <T> Optional<T> wanted(String name, String allowed, Function<String, Optional<T>> reader) {
        String value = value(name);
        if (value.isEmpty()) {
            errors.add(new Problem.Fault(name, "missing", "is missing: it is " + allowed));
            return Optional.empty();
        }
        return optional(name, allowed, reader);
    }

    /** Reads a value that may be absent or empty. */
    <T> Optional<T> optional(String name, String allowed, Function<String, Optional<T>> reader) {
        String value = value(name);
        Optional<T> read = value.isEmpty() ? Optional.empty() : reader.apply(value);
        if (!value.isEmpty() && read.isEmpty()) {
            errors.add(new Problem.Fault(name, "invalid", "is " + allowed));
        }
        return read;
    }

    static Optional<LocalDate> readDay(String written) {
        try {
            return DAY.matcher(written).matches() ? Optional.of(LocalDate.parse(written)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private String value(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? "" : String.join(",", values);
    }
}
