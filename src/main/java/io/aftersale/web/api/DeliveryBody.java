// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.delivery.ParcelDelivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A parcel as another program tells it. */
final class DeliveryBody {

    private static final Set<String> FIELDS =
            Set.of("courier", "tracking", "shippedOn", "deliveredOn", "deliveredAt", "collectedOn", "reason", "lines");
    private static final Set<String> LINE_FIELDS = Set.of("orderItemId", "quantity");

    private final List<Problem.Fault> faults = new ArrayList<>();
    private final Fields fields;
    private final List<ParcelDelivery.Content> lines;

    DeliveryBody(Map<String, @Nullable Object> sent) {
        this.fields = new Fields(sent, "", faults);
        fields.only(FIELDS);
        this.lines = lines();
    }

    ParcelDelivery parcel(long orderId, String parcelRef) {
        return new ParcelDelivery(
                orderId,
                parcelRef,
                fields.text("courier"),
                fields.text("tracking"),
                fields.day("shippedOn"),
                fields.day("deliveredOn"),
                fields.instant("deliveredAt"),
                fields.day("collectedOn"),
                lines);
    }

    /** Why the record changes; empty where the caller does not say. */
    String reason() {
        return Optional.ofNullable(fields.text("reason")).orElse("");
    }

    /** Complete once the parcel and the reason were read. */
    List<Problem.Fault> faults() {
        return List.copyOf(faults);
    }

    private List<ParcelDelivery.Content> lines() {
        List<?> sent = fields.list("lines", "absent for the whole order, or a list with at least one line")
                .orElse(List.of());
        List<ParcelDelivery.Content> read = new ArrayList<>();
        for (int place = 0; place < sent.size(); place++) {
            if (sent.get(place) instanceof Map<?, ?> line) {
                read.add(line(new Fields(Json.named(line), "lines[" + place + "].", faults)));
            } else {
                fields.fault("lines[" + place + "]", "invalid", "is an object with orderItemId and quantity");
            }
        }
        return read;
    }

    private static ParcelDelivery.Content line(Fields line) {
        line.only(LINE_FIELDS);
        long quantity = line.whole("quantity");
        return new ParcelDelivery.Content(
                line.whole("orderItemId"), (int) Math.max(-1, Math.min(quantity, Integer.MAX_VALUE)));
    }
}
