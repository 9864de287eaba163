// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.deadline.DeadlineDecision;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.sql.SqlDay;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Table;
import javax.persistence.TableGenerator;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.jspecify.annotations.Nullable;

/** A parcel's record with its decided deadline. */
@Entity
@Table(name = "AFTERSALE_DELIVERY")
public class DeliveryImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleDeliveryId")
    @TableGenerator(
            name = "AftersaleDeliveryId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleDelivery",
            allocationSize = 50)
    @Column(name = "DELIVERY_ID")
    protected Long id;

    @Column(name = "ORDER_ID", nullable = false)
    protected long orderId;

    @Column(name = "PARCEL_REF", nullable = false, length = 64)
    protected String parcelRef;

    @Column(name = "COURIER", length = 100)
    protected @Nullable String courier;

    @Column(name = "TRACKING", length = 100)
    protected @Nullable String tracking;

    @Temporal(TemporalType.DATE)
    @Column(name = "SHIPPED_ON")
    protected @Nullable Date shippedOn;

    @Temporal(TemporalType.DATE)
    @Column(name = "DELIVERED_ON")
    protected @Nullable Date deliveredOn;

    @Column(name = "DELIVERED_AT")
    protected @Nullable Long deliveredAt;

    @Column(name = "DEADLINE")
    protected @Nullable Long deadline;

    @Temporal(TemporalType.DATE)
    @Column(name = "LAST_DAY")
    protected @Nullable Date lastDay;

    @Column(name = "STORE_ZONE", nullable = false, length = 64)
    protected String zone;

    @Column(name = "POLICY_VERSION", nullable = false)
    protected int policyVersion;

    @Column(name = "RECORDED_AT", nullable = false)
    protected long recordedAt;

    @ElementCollection
    @CollectionTable(name = "AFTERSALE_DELIVERY_LINE", joinColumns = @JoinColumn(name = "DELIVERY_ID"))
    protected Set<DeliveryContent> contents = new HashSet<>();

    void take(ParcelDelivery parcel) {
        courier = parcel.courier();
        tracking = parcel.tracking();
        shippedOn = SqlDay.ofNullable(parcel.shippedOn());
        deliveredOn = SqlDay.ofNullable(parcel.deliveredOn());
        deliveredAt = parcel.deliveredAt() == null ? null : parcel.deliveredAt().toEpochMilli();
        contents.clear();
        parcel.lines().forEach(line -> contents.add(new DeliveryContent(line.orderItemId(), line.quantity())));
    }

    void take(@Nullable DeadlineDecision decision) {
        deadline = decision == null ? null : decision.end().toEpochMilli();
        lastDay = decision == null ? null : SqlDay.of(decision.lastDay());
    }

    RecordedParcel recorded() {
        return new RecordedParcel(
                new ParcelDelivery(
                        orderId,
                        parcelRef,
                        courier,
                        tracking,
                        SqlDay.localNullable(shippedOn),
                        SqlDay.localNullable(deliveredOn),
                        deliveredAt == null ? null : Instant.ofEpochMilli(deliveredAt),
                        contents.stream()
                                .sorted(Comparator.comparingLong(content -> content.orderItemId))
                                .map(content -> new ParcelDelivery.Content(content.orderItemId, content.quantity))
                                .toList()),
                deadline == null ? null : Instant.ofEpochMilli(deadline),
                SqlDay.localNullable(lastDay));
    }
}
