// SPDX-License-Identifier: Apache-2.0
/**
 * When did which parcel arrive, and until when may it be reported?
 * Enter at {@link io.aftersale.delivery.DeliveryDesk} and {@link io.aftersale.delivery.DeliveryService}. Keeps the deadline with the record (A22, A60).
 * Knows deadlines, policy and when a line was ordered. Never touches claims or pages.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.delivery;
