// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryPlan;
import io.aftersale.delivery.OpenParcel;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.ParcelNews;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.delivery.ToldParcel;
import io.aftersale.platform.PlacedOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Reads parcels, and brings what is told of them to the door. */
public class DefaultDeliveryDesk implements DeliveryDesk {

    private final RecordedRows rows;
    private final ParcelDoor door;

    public DefaultDeliveryDesk(EntityManager em, ParcelDoor door) {
        this.rows = new RecordedRows(em);
        this.door = door;
    }

    @Override
    public RecordResult record(PlacedOrder order, ParcelDelivery parcel, RecordOrigin origin) {
        return AnotherTurn.of(() -> door.record(new ToldParcel(order, parcel, origin), null, null));
    }

    @Override
    public RecordResult record(PlacedOrder order, ParcelDelivery parcel, RecordOrigin origin, int seen) {
        return AnotherTurn.of(() -> door.record(new ToldParcel(order, parcel, origin), seen, null));
    }

    @Override
    public RecordResult record(PlacedOrder order, ParcelNews news, RecordOrigin origin) {
        return AnotherTurn.of(() -> door.record(order, news, origin));
    }

    @Override
    public DeliveryPlan plan(List<ToldParcel> told) {
        return door.plan(told);
    }

    @Override
    public boolean recordAll(List<ToldParcel> told, String mark) {
        return AnotherTurn.of(() -> door.recordAll(told, mark));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ParcelHistory> parcels(long orderId) {
        List<FormerDeliveryImpl> former = rows.former(List.of(orderId));
        return rows.of(List.of(orderId)).stream()
                .map(row -> history(row, former))
                .toList();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<OpenParcel> open(long after, LocalDate shippedSince, int most) {
        return rows.open(after, shippedSince, most).stream()
                .map(row -> new OpenParcel(row.id, row.recorded().parcel()))
                .toList();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ParcelDelivery> present(Collection<Long> orderIds) {
        return orderIds.isEmpty()
                ? List.of()
                : rows.of(orderIds).stream().map(row -> row.recorded().parcel()).toList();
    }

    /** A parcel with those of the former records that are its own. */
    static ParcelHistory history(DeliveryImpl row, List<FormerDeliveryImpl> former) {
        return new ParcelHistory(
                row.record(),
                former.stream()
                        .filter(each -> each.delivery.id.equals(row.id))
                        .map(FormerDeliveryImpl::record)
                        .toList());
    }
}
