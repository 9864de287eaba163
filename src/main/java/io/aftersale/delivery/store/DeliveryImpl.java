// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Table;
import javax.persistence.TableGenerator;

/** A parcel's present record with its decided deadline. */
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

    @Embedded
    protected DeliveryColumns columns;

    @ElementCollection
    @CollectionTable(name = "AFTERSALE_DELIVERY_LINE", joinColumns = @JoinColumn(name = "DELIVERY_ID"))
    protected Set<DeliveryContent> contents = new HashSet<>();

    void take(ParcelDelivery parcel, DeliveryColumns told) {
        columns = told;
        contents.clear();
        parcel.lines().forEach(line -> contents.add(new DeliveryContent(line.orderItemId(), line.quantity())));
    }

    RecordedParcel recorded() {
        return columns.recorded(orderId, parcelRef, contents);
    }

    DeliveryRecord record() {
        return columns.record(orderId, parcelRef, contents);
    }
}
