// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What the malware scan came to, as the scanner would write it; the store of these tests has none. */
public final class ScannedRows {

    private ScannedRows() {}

    /** The same of all files of that claim, which stands where it does then. */
    public static void ofClaim(String number, String outcome, String state) {
        change("AFTERSALE_EVIDENCE SET SCAN_OUTCOME", outcome, number);
        for (String table : List.of("AFTERSALE_CLAIM", "AFTERSALE_CLAIM_LINE")) {
            change(table + " SET STATE", state, number);
        }
    }

    /** Of the file at that address; with what was found, or nothing. */
    static void at(String address, String outcome, String found) {
        assertThat(Rows.change(
                        "UPDATE AFTERSALE_EVIDENCE SET SCAN_OUTCOME = ?, SCAN_FOUND = ? WHERE PUBLIC_ID = ?",
                        outcome,
                        found,
                        address.substring(address.lastIndexOf('/') + 1)))
                .isEqualTo(1);
    }

    private static void change(String column, String value, String number) {
        assertThat(Rows.change(
                        "UPDATE " + column
                                + " = ? WHERE CLAIM_ID = (SELECT CLAIM_ID FROM AFTERSALE_CLAIM WHERE CLAIM_NUMBER = ?)",
                        value,
                        number))
                .isPositive();
    }
}
