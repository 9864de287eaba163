// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import io.aftersale.platform.PlacedOrder;

/** What somebody tells of a parcel of an order. */
public record ToldParcel(PlacedOrder order, ParcelDelivery parcel, RecordOrigin origin) {}
