// SPDX-License-Identifier: Apache-2.0
/**
 * Where do delivery records lie? Entities and their service over AFTERSALE_DELIVERY.
 * Enter at {@link io.aftersale.delivery.DeliveryService}. Knows the database and the deadline's decider.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.delivery.store;
