// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import java.util.List;

/** Reports about the same order line. */
final class OtherReports {

    private OtherReports() {}

    /** A refused line cannot be looked at again while another report holds units of the same order line (A42). */
    static boolean hold(ClaimDao claims, ClaimImpl claim, long orderItemId) {
        return claims.linesOf(List.of(claim.orderId)).stream()
                .filter(line -> line.orderItemId == orderItemId && line.claim != claim)
                .anyMatch(line -> !line.getState().isFinal());
    }
}
