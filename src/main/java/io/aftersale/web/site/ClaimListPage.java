// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import java.util.List;

/** The shopper's claims, newest first. */
public record ClaimListPage(List<Row> rows) {

    public ClaimListPage {
        rows = List.copyOf(rows);
    }

    /** One claim. */
    public record Row(
            String number, String state, String stateText, String orderNumber, String sentText, List<String> names) {

        public Row {
            names = List.copyOf(names);
        }
    }
}
