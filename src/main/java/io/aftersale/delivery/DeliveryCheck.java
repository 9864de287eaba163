// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import io.aftersale.delivery.DeliveryFault.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says all that cannot be true of a told parcel at once (T8). */
public final class DeliveryCheck {

    private static final int MOST_OF_REFERENCE = 64;
    private static final int MOST_OF_NAME = 100;

    private final Map<Long, Integer> units;
    private final Instant now;
    private final ZoneId zone;

    /**
     * Checks against one order.
     *
     * @param units ordered units by order item; empty where that is not known, and then lines are not compared with it
     * @param zone the store's
     */
    public DeliveryCheck(Map<Long, Integer> units, Instant now, ZoneId zone) {
        this.units = Map.copyOf(units);
        this.now = now;
        this.zone = zone;
    }

    /** Every fault, in the order of the fields; empty where it may be recorded. */
    public List<DeliveryFault> faults(ParcelDelivery parcel) {
        List<DeliveryFault> faults = new ArrayList<>();
        tooLong(faults, "parcelRef", parcel.parcelRef(), MOST_OF_REFERENCE);
        tooLong(faults, "courier", parcel.courier(), MOST_OF_NAME);
        tooLong(faults, "tracking", parcel.tracking(), MOST_OF_NAME);
        dates(faults, parcel);
        dayMissing(faults, parcel);
        instant(faults, parcel);
        collected(faults, parcel);
        lines(faults, parcel.lines());
        return List.copyOf(faults);
    }

    private void dates(List<DeliveryFault> faults, ParcelDelivery parcel) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate shipped = parcel.shippedOn();
        LocalDate delivered = parcel.deliveredOn();
        if (shipped != null && shipped.isAfter(today)) {
            faults.add(new DeliveryFault("shippedOn", Code.IN_FUTURE));
        }
        if (delivered != null && delivered.isAfter(today)) {
            faults.add(new DeliveryFault("deliveredOn", Code.IN_FUTURE));
        }
        if (delivered != null && shipped != null && delivered.isBefore(shipped)) {
            faults.add(new DeliveryFault("deliveredOn", Code.BEFORE_SHIPPED));
        }
    }

    private static void dayMissing(List<DeliveryFault> faults, ParcelDelivery parcel) {
        if (parcel.deliveredOn() == null && (parcel.deliveredAt() != null || parcel.collectedOn() != null)) {
            faults.add(new DeliveryFault("deliveredOn", Code.DAY_MISSING));
        }
    }

    private void collected(List<DeliveryFault> faults, ParcelDelivery parcel) {
        LocalDate collected = parcel.collectedOn();
        LocalDate delivered = parcel.deliveredOn();
        if (collected != null && collected.isAfter(now.atZone(zone).toLocalDate())) {
            faults.add(new DeliveryFault("collectedOn", Code.IN_FUTURE));
        }
        if (collected != null && delivered != null && collected.isBefore(delivered)) {
            faults.add(new DeliveryFault("collectedOn", Code.BEFORE_DELIVERED));
        }
    }

    /** The courier's local day may differ from the store's by one where the parcel went far. */
    private void instant(List<DeliveryFault> faults, ParcelDelivery parcel) {
        Instant at = parcel.deliveredAt();
        LocalDate on = parcel.deliveredOn();
        if (at == null || on == null) {
            return;
        }
        LocalDate here = at.atZone(zone).toLocalDate();
        if (at.isAfter(now)) {
            faults.add(new DeliveryFault("deliveredAt", Code.IN_FUTURE));
        }
        if (here.isBefore(on.minusDays(1)) || here.isAfter(on.plusDays(1))) {
            faults.add(new DeliveryFault("deliveredAt", Code.OTHER_DAY));
        }
    }

    private void lines(List<DeliveryFault> faults, List<ParcelDelivery.Content> lines) {
        Set<Long> seen = new HashSet<>();
        for (int place = 0; place < lines.size(); place++) {
            ParcelDelivery.Content line = lines.get(place);
            Integer ordered = units.get(line.orderItemId());
            if (ordered == null && !units.isEmpty()) {
                faults.add(new DeliveryFault("lines[" + place + "].orderItemId", Code.NOT_OF_ORDER));
            } else if (line.quantity() < 1 || (ordered != null && line.quantity() > ordered)) {
                faults.add(new DeliveryFault("lines[" + place + "].quantity", Code.OUT_OF_RANGE));
            }
            if (!seen.add(line.orderItemId())) {
                faults.add(new DeliveryFault("lines[" + place + "].orderItemId", Code.TWICE));
            }
        }
    }

    private static void tooLong(List<DeliveryFault> faults, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            faults.add(new DeliveryFault(field, Code.TOO_LONG));
        }
    }
}
