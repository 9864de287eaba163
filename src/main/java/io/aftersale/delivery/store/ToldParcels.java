// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryCheck;
import io.aftersale.delivery.DeliveryFault;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordOrigin.Source;
import io.aftersale.delivery.RecordResult.Change;
import io.aftersale.delivery.ToldParcel;
import io.aftersale.platform.PlacedOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weighs what is told of a parcel against what is known of it. */
final class ToldParcels {

    private static final int MOST_OF_REASON = 4000;

    private final Instant now;
    private final ZoneId zone;

    ToldParcels(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** What the parcel would be: what was known stays where the one who tells cannot know it. */
    ParcelDelivery parcel(ToldParcel told, @Nullable DeliveryRecord present) {
        ParcelDelivery parcel = told.parcel().inOrder();
        if (present == null) {
            return parcel;
        }
        ParcelDelivery known = present.recorded().parcel();
        ParcelDelivery timed = told.origin().source() == Source.STAFF ? timed(parcel, known) : parcel;
        return told.tellsCollected() ? timed : collected(timed, known);
    }

    private static ParcelDelivery collected(ParcelDelivery parcel, ParcelDelivery known) {
        LocalDate collected = known.collectedOn();
        LocalDate delivered = parcel.deliveredOn();
        return collected == null || delivered == null || collected.isBefore(delivered)
                ? parcel
                : parcel.withCollectedOn(collected);
    }

    /** Staff know days, so the courier's instant stays while its day does. */
    private static ParcelDelivery timed(ParcelDelivery parcel, ParcelDelivery known) {
        return parcel.deliveredAt() == null && Objects.equals(known.deliveredOn(), parcel.deliveredOn())
                ? parcel.withInstant(known.deliveredAt())
                : parcel;
    }

    /** It says the same, or the courier repeats the word that staff have corrected since. */
    Change change(
            ToldParcel told, ParcelDelivery parcel, @Nullable DeliveryRecord present, List<DeliveryRecord> former) {
        if (present == null) {
            return Change.NEW;
        }
        boolean repeated = told.origin().source() == Source.COURIER
                && present.origin().source() == Source.STAFF
                && couriersLastWord(former).filter(last -> isSaid(told, last)).isPresent();
        return repeated || present.recorded().parcel().equals(parcel) ? Change.NONE : Change.CORRECTED;
    }

    private static boolean isSaid(ToldParcel told, ParcelDelivery last) {
        ParcelDelivery word = told.parcel().inOrder();
        return last.equals(told.tellsCollected() ? word : word.withCollectedOn(last.collectedOn()));
    }

    /** Those of lines name the place at which they were told. */
    List<DeliveryFault> faults(
            ToldParcel told, ParcelDelivery parcel, Change change, @Nullable DeliveryRecord present) {
        List<DeliveryFault> faults =
                new ArrayList<>(new DeliveryCheck(units(told.order()), now, zone).faults(told.parcel()));
        if (faults.isEmpty() && change == Change.CORRECTED && present != null) {
            reason(told.origin(), parcel, present.recorded().parcel()).ifPresent(faults::add);
        }
        return faults;
    }

    /** A courier's feed gives no reasons; people do, unless they only fill what was empty. */
    private static Optional<DeliveryFault> reason(RecordOrigin origin, ParcelDelivery now, ParcelDelivery before) {
        if (origin.reason().length() > MOST_OF_REASON) {
            return Optional.of(new DeliveryFault("reason", DeliveryFault.Code.TOO_LONG));
        }
        return origin.source() == Source.STAFF && origin.reason().isBlank() && !isFilled(before, now)
                ? Optional.of(new DeliveryFault("reason", DeliveryFault.Code.REASON_MISSING))
                : Optional.empty();
    }

    private static boolean isFilled(ParcelDelivery before, ParcelDelivery now) {
        return isSameOrNew(before.courier(), now.courier())
                && isSameOrNew(before.tracking(), now.tracking())
                && isSameOrNew(before.shippedOn(), now.shippedOn())
                && isSameOrNew(before.deliveredOn(), now.deliveredOn())
                && isSameOrNew(before.deliveredAt(), now.deliveredAt())
                && isSameOrNew(before.collectedOn(), now.collectedOn())
                && before.lines().equals(now.lines());
    }

    private static boolean isSameOrNew(@Nullable Object before, @Nullable Object now) {
        return before == null || before.equals(now);
    }

    private static Optional<ParcelDelivery> couriersLastWord(List<DeliveryRecord> former) {
        return former.stream()
                .filter(each -> each.origin().source() == Source.COURIER)
                .findFirst()
                .map(each -> each.recorded().parcel());
    }

    private static Map<Long, Integer> units(PlacedOrder order) {
        return order.lines().stream()
                .collect(Collectors.toMap(PlacedOrder.Line::orderItemId, PlacedOrder.Line::quantity));
    }
}
