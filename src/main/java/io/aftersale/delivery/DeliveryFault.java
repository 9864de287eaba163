// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

/**
 * Why a told delivery cannot be true.
 *
 * @param field name as in REST, e.g. {@code deliveredOn} or {@code lines[0].quantity}; the number is the place in the list
 */
public record DeliveryFault(String field, Code code) {

    /** Names are stable. */
    public enum Code {
        IN_FUTURE,
        BEFORE_SHIPPED,
        BEFORE_DELIVERED,
        DAY_MISSING,
        OTHER_DAY,
        NOT_OF_ORDER,
        TWICE,
        OUT_OF_RANGE,
        TOO_LONG,
        REASON_MISSING
    }
}
