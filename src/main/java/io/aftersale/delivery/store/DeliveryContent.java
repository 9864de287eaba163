// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Embeddable;

/** So many units of one order item in a parcel. */
@Embeddable
public class DeliveryContent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "ORDER_ITEM_ID", nullable = false)
    protected long orderItemId;

    @Column(name = "QUANTITY", nullable = false)
    protected int quantity;

    protected DeliveryContent() {}

    DeliveryContent(long orderItemId, int quantity) {
        this.orderItemId = orderItemId;
        this.quantity = quantity;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeliveryContent content
                && content.orderItemId == orderItemId
                && content.quantity == quantity;
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderItemId, quantity);
    }
}
