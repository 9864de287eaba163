// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is recorded of all parcels of some orders, and when these were placed; three statements for 500 orders. */
final class KnownParcels {

    private static final int ORDERS_AT_ONCE = 500;

    private final Map<Key, DeliveryImpl> rows = new HashMap<>();
    private final Map<Long, List<DeliveryRecord>> former = new HashMap<>();
    private final Map<Long, Instant> orderedAt = new HashMap<>();

    static KnownParcels of(Collection<Long> orderIds, RecordedRows rows, FrozenFacts facts) {
        return read(orderIds, rows::of, rows, facts);
    }

    /** The same with the parcels' rows locked and read anew. */
    static KnownParcels locked(Collection<Long> orderIds, RecordedRows rows, FrozenFacts facts) {
        return read(orderIds, rows::locked, rows, facts);
    }

    private static KnownParcels read(
            Collection<Long> orderIds,
            Function<Collection<Long>, List<DeliveryImpl>> present,
            RecordedRows rows,
            FrozenFacts facts) {
        KnownParcels known = new KnownParcels();
        List<Long> ids = orderIds.stream().distinct().toList();
        for (int from = 0; from < ids.size(); from += ORDERS_AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(from + ORDERS_AT_ONCE, ids.size()));
            known.take(present.apply(some), rows.former(some), facts.of(some));
        }
        return known;
    }

    @Nullable
    DeliveryImpl row(ParcelDelivery parcel) {
        return row(parcel.orderId(), parcel.parcelRef());
    }

    @Nullable
    DeliveryImpl row(long orderId, String parcelRef) {
        return rows.get(new Key(orderId, parcelRef));
    }

    /** Newest first. */
    List<DeliveryRecord> former(@Nullable DeliveryImpl row) {
        return row == null ? List.of() : former.getOrDefault(row.id, List.of());
    }

    /** The order's moment (A59); empty where no line of it is frozen. */
    Optional<Instant> orderedAt(long orderId) {
        return Optional.ofNullable(orderedAt.get(orderId));
    }

    private void take(List<DeliveryImpl> present, List<FormerDeliveryImpl> before, List<FrozenLine> lines) {
        present.forEach(row -> rows.put(new Key(row.orderId, row.parcelRef), row));
        former.putAll(before.stream()
                .collect(Collectors.groupingBy(
                        row -> row.delivery.id, Collectors.mapping(FormerDeliveryImpl::record, Collectors.toList()))));
        for (FrozenLine line : lines) {
            orderedAt.merge(line.orderId(), line.orderedAt(), (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    private record Key(long orderId, String parcelRef) {}
}
