// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryRecord;
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
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.TableGenerator;

/** What a parcel's record said before it was corrected; written once, never changed. */
@Entity
@Table(name = "AFTERSALE_DELIVERY_FORMER")
public class FormerDeliveryImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleFormerDeliveryId")
    @TableGenerator(
            name = "AftersaleFormerDeliveryId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleFormerDelivery",
            allocationSize = 50)
    @Column(name = "FORMER_ID")
    protected Long id;

    @ManyToOne(targetEntity = DeliveryImpl.class, optional = false)
    @JoinColumn(name = "DELIVERY_ID", nullable = false)
    protected DeliveryImpl delivery;

    @Embedded
    protected DeliveryColumns columns;

    @ElementCollection
    @CollectionTable(name = "AFTERSALE_DELIVERY_FORMER_LINE", joinColumns = @JoinColumn(name = "FORMER_ID"))
    protected Set<DeliveryContent> contents = new HashSet<>();

    static FormerDeliveryImpl of(DeliveryImpl present) {
        FormerDeliveryImpl former = new FormerDeliveryImpl();
        former.delivery = present;
        former.columns = present.columns;
        former.contents = new HashSet<>(present.contents);
        return former;
    }

    DeliveryRecord record() {
        return columns.record(delivery.orderId, delivery.parcelRef, contents);
    }
}
