// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

/**
 * A parcel that is recorded and not delivered yet.
 *
 * @param place where it stands in the list of all; ask for the next ones after it
 */
public record OpenParcel(long place, ParcelDelivery parcel) {}
