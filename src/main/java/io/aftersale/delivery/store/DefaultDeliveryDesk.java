// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryCheck;
import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryFault;
import io.aftersale.delivery.DeliveryListener;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordOrigin.Source;
import io.aftersale.delivery.RecordResult;
import io.aftersale.delivery.RecordResult.Change;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Checks what is told, keeps what held before, writes, and tells the listeners. */
public class DefaultDeliveryDesk implements DeliveryDesk {

    private static final int MOST_OF_REASON = 4000;

    private final FrozenFacts facts;
    private final ParcelRows rows;
    private final Clock clock;
    private final ZoneId zone;
    private final List<DeliveryListener> listeners;

    public DefaultDeliveryDesk(
            EntityManager em,
            FrozenFacts facts,
            PolicyBook policies,
            Calendars calendars,
            Clock clock,
            ZoneId zone,
            List<DeliveryListener> listeners) {
        this.facts = facts;
        this.rows = new ParcelRows(em, policies, calendars);
        this.clock = clock;
        this.zone = zone;
        this.listeners = listeners;
    }

    @Override
    @Transactional("blTransactionManager")
    public RecordResult record(PlacedOrder order, ParcelDelivery parcel, RecordOrigin origin) {
        facts.lock(order.id());
        List<DeliveryFault> faults = new DeliveryCheck(units(order), clock.instant(), zone).faults(parcel);
        if (!faults.isEmpty()) {
            return new RecordResult.Refused(faults);
        }
        Optional<DeliveryImpl> known = rows.find(parcel);
        return known.isEmpty()
                ? written(rows.add(parcel, orderedAt(parcel), origin, stamp()), Change.NEW)
                : again(known.get(), parcel, origin);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ParcelHistory> parcels(long orderId) {
        List<FormerDeliveryImpl> former = rows.former(orderId);
        return rows.of(List.of(orderId)).stream()
                .map(row -> history(row, former))
                .toList();
    }

    private RecordResult again(DeliveryImpl known, ParcelDelivery parcel, RecordOrigin origin) {
        if (isKnown(known, parcel.inOrder(), origin.source())) {
            return new RecordResult.Done(history(known, rows.former(known.orderId)), Change.NONE);
        }
        List<DeliveryFault> faults = reasonFaults(origin);
        if (!faults.isEmpty()) {
            return new RecordResult.Refused(faults);
        }
        rows.correct(known, parcel, orderedAt(parcel), origin, stamp());
        return written(known, Change.CORRECTED);
    }

    /** It says the same, or the courier repeats the word that staff have corrected since. */
    private boolean isKnown(DeliveryImpl known, ParcelDelivery parcel, Source source) {
        DeliveryRecord present = known.record();
        if (present.recorded().parcel().equals(parcel)) {
            return true;
        }
        return source == Source.COURIER
                && present.origin().source() == Source.STAFF
                && history(known, rows.former(known.orderId)).former().stream()
                        .filter(each -> each.origin().source() == Source.COURIER)
                        .findFirst()
                        .filter(each -> each.recorded().parcel().equals(parcel))
                        .isPresent();
    }

    /** A courier's feed gives no reasons; people do. */
    private static List<DeliveryFault> reasonFaults(RecordOrigin origin) {
        if (origin.reason().length() > MOST_OF_REASON) {
            return List.of(new DeliveryFault("reason", DeliveryFault.Code.TOO_LONG));
        }
        return origin.source() == Source.STAFF && origin.reason().isBlank()
                ? List.of(new DeliveryFault("reason", DeliveryFault.Code.REASON_MISSING))
                : List.of();
    }

    private RecordResult written(DeliveryImpl row, Change change) {
        ParcelHistory parcel = history(row, rows.former(row.orderId));
        listeners.forEach(listener -> listener.recorded(parcel, change));
        return new RecordResult.Done(parcel, change);
    }

    static ParcelHistory history(DeliveryImpl row, List<FormerDeliveryImpl> former) {
        return new ParcelHistory(
                row.record(),
                former.stream()
                        .filter(each -> each.delivery.id.equals(row.id))
                        .map(FormerDeliveryImpl::record)
                        .toList());
    }

    /** When the order was placed (A47); where no line is frozen, the first day that is known of the parcel. */
    private Instant orderedAt(ParcelDelivery parcel) {
        return facts.of(List.of(parcel.orderId())).stream()
                .map(FrozenLine::orderedAt)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> Stream.of(parcel.shippedOn(), parcel.deliveredOn())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(day -> day.atStartOfDay(zone).toInstant())
                        .orElseGet(clock::instant));
    }

    private DeliveryColumns.Stamp stamp() {
        return new DeliveryColumns.Stamp(clock.instant(), zone);
    }

    private static Map<Long, Integer> units(PlacedOrder order) {
        return order.lines().stream()
                .collect(Collectors.toMap(PlacedOrder.Line::orderItemId, PlacedOrder.Line::quantity));
    }
}
