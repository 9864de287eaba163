// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import java.util.List;

/**
 * The shopper's claims, newest first.
 *
 * @param drafts reports that are not sent yet, the last changed first
 */
public record ClaimListPage(List<Draft> drafts, List<Row> rows) {

    public ClaimListPage {
        drafts = List.copyOf(drafts);
        rows = List.copyOf(rows);
    }

    /** One claim. */
    public record Row(
            String number, String state, String stateText, String orderNumber, String sentText, List<String> names) {

        public Row {
            names = List.copyOf(names);
        }
    }

    /**
     * A report that is not sent yet.
     *
     * @param names of the chosen statues
     * @param told when a quick report told of it; empty where none did
     * @param files how many came
     * @param until until when it is kept
     */
    public record Draft(
            String number,
            String orderNumber,
            List<String> names,
            String told,
            String changed,
            String files,
            String until) {

        public Draft {
            names = List.copyOf(names);
        }
    }
}
