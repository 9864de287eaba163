// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the shopper says on what day a line came of which no courier's date is known (A18, A48).
 *
 * @param earliest by order item id: such lines with the day of their order, where it is known; others are not asked for
 * @param today in the store's zone; the last day that may be stated
 */
public record ArrivalCheck(Map<Long, Optional<LocalDate>> earliest, LocalDate today) {

    public ArrivalCheck {
        earliest = Map.copyOf(earliest);
    }

    /** What is wrong with the day as typed; empty where nothing is, or where it is not asked for. */
    Optional<FieldError> fault(long orderItemId, String typed) {
        Optional<LocalDate> first = earliest.get(orderItemId);
        return first == null
                ? Optional.empty()
                : code(typed, first)
                        .map(code -> new FieldError("lines[" + orderItemId + "].arrivedOn", code, List.of()));
    }

    private Optional<String> code(String typed, Optional<LocalDate> first) {
        if (typed.isBlank()) {
            return Optional.of("noArrival");
        }
        LocalDate day = day(typed).orElse(null);
        if (day == null) {
            return Optional.of("arrivalNotADay");
        }
        if (day.isAfter(today)) {
            return Optional.of("arrivalInFuture");
        }
        return first.filter(day::isBefore).map(order -> "arrivalBeforeOrder");
    }

    /** The day, as date fields send it; empty where it is none. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return typed.strip().matches("\\d{4}-\\d{2}-\\d{2}")
                    ? Optional.of(LocalDate.parse(typed.strip()))
                    : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
