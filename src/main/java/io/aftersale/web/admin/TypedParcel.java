// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.delivery.DeliveryFault;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.platform.PlacedOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A parcel as typed, kept to the letter so that it can be shown again.
 *
 * @param corrects reference of the parcel that is corrected; empty for a new one
 * @param seen how many records of the parcel its form was filled from; 0 for a new one
 * @param values by field name
 */
record TypedParcel(String corrects, int seen, Map<String, String> values) {

    static final List<String> FIELDS =
            List.of("parcelRef", "courier", "tracking", "shippedOn", "deliveredOn", "collectedOn", "reason");

    private static final String REFERENCE = "[A-Za-z0-9_-]{1,64}";
    private static final String DAY = "2\\d{3}-\\d{2}-\\d{2}";
    private static final String UNITS = "\\d{1,6}";
    private static final String SEEN = "\\d{1,6}";

    TypedParcel {
        values = Map.copyOf(values);
    }

    static TypedParcel read(HttpServletRequest request, PlacedOrder order) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach(name -> values.put(name, value(request, name)));
        order.lines().forEach(line -> values.put(units(line), value(request, units(line))));
        String seen = value(request, "seen");
        return new TypedParcel(value(request, "corrects"), seen.matches(SEEN) ? Integer.parseInt(seen) : 0, values);
    }

    /** The same as a correction of what is recorded by now. */
    TypedParcel over(ParcelHistory now) {
        return new TypedParcel(now.present().recorded().parcel().parcelRef(), now.records(), values);
    }

    /** Name of the field with the units of that line. */
    static String units(PlacedOrder.Line line) {
        return "units-" + line.orderItemId();
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    String ref() {
        return corrects.isEmpty() ? value("parcelRef") : corrects;
    }

    /** Names of the fields that cannot be read. */
    List<String> unreadable(PlacedOrder order) {
        List<String> names = new ArrayList<>();
        if (!ref().matches(REFERENCE)) {
            names.add("parcelRef");
        }
        List.of("shippedOn", "deliveredOn", "collectedOn").stream()
                .filter(name -> !value(name).isEmpty() && day(name) == null)
                .forEach(names::add);
        order.lines().stream()
                .map(TypedParcel::units)
                .filter(name -> !value(name).isEmpty() && !value(name).matches(UNITS))
                .forEach(names::add);
        return names;
    }

    /** Lines left empty are not in the parcel; where all are, it holds the whole order. */
    ParcelDelivery parcel(PlacedOrder order) {
        return new ParcelDelivery(
                order.id(),
                ref(),
                textOrNull("courier"),
                textOrNull("tracking"),
                day("shippedOn"),
                day("deliveredOn"),
                null,
                day("collectedOn"),
                packed(order).stream()
                        .map(line ->
                                new ParcelDelivery.Content(line.orderItemId(), Integer.parseInt(value(units(line)))))
                        .toList());
    }

    /** Name of the field that a fault speaks of. */
    String fieldOf(DeliveryFault fault, PlacedOrder order) {
        if (!fault.field().startsWith("lines[")) {
            return fault.field();
        }
        int place = Integer.parseInt(
                fault.field().substring("lines[".length(), fault.field().indexOf(']')));
        return units(packed(order).get(place));
    }

    private List<PlacedOrder.Line> packed(PlacedOrder order) {
        return order.lines().stream()
                .filter(line -> !value(units(line)).isEmpty())
                .toList();
    }

    private @Nullable String textOrNull(String name) {
        return value(name).isEmpty() ? null : value(name);
    }

    private @Nullable LocalDate day(String name) {
        try {
            return value(name).matches(DAY) ? LocalDate.parse(value(name)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String value(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }
}
