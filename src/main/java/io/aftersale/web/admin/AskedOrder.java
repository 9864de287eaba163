// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order as a member of staff asks for it.
 *
 * @param number as typed, without blanks around it; empty where none was
 * @param order empty where there is none of this number
 */
record AskedOrder(String number, Optional<PlacedOrder> order) {

    static AskedOrder of(@Nullable String typed, OrderReader orders) {
        String number = typed == null ? "" : typed.strip();
        return new AskedOrder(number, number.isEmpty() ? Optional.empty() : orders.byNumber(number));
    }

    /** Whether a number was typed of which there is no order. */
    boolean isMissing() {
        return !number.isEmpty() && order.isEmpty();
    }
}
