// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.delivery.ToldParcel;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.platform.PlacedOrder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** What a program tells this way counts as a courier's word; what was ordered is known from the frozen lines. */
public class DefaultDeliveryService implements DeliveryService {

    private final RecordedRows rows;
    private final FrozenFacts facts;
    private final ParcelDoor door;

    public DefaultDeliveryService(EntityManager em, FrozenFacts facts, ParcelDoor door) {
        this.rows = new RecordedRows(em);
        this.facts = facts;
        this.door = door;
    }

    @Override
    public void record(ParcelDelivery parcel, Instant orderedAt, String by) {
        RecordOrigin origin = new RecordOrigin(RecordOrigin.Source.COURIER, by, "");
        ToldParcel told = new ToldParcel(order(parcel.orderId()), parcel, origin);
        if (AnotherTurn.of(() -> door.record(told, null, orderedAt)) instanceof RecordResult.Refused refused) {
            throw new IllegalArgumentException("parcel " + parcel.parcelRef() + " of order " + parcel.orderId()
                    + " cannot be so: " + refused.faults());
        }
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<RecordedParcel> of(Collection<Long> orderIds) {
        return orderIds.isEmpty()
                ? List.of()
                : rows.of(orderIds).stream().map(DeliveryImpl::recorded).toList();
    }

    private PlacedOrder order(long orderId) {
        List<PlacedOrder.Line> lines = facts.of(List.of(orderId)).stream()
                .map(line -> new PlacedOrder.Line(line.orderItemId(), 0, 0, "", "", line.quantity(), ""))
                .toList();
        return new PlacedOrder(orderId, "", 0, lines);
    }
}
