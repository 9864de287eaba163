// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** What the malware scan came to, as the scanner would write it; the store of these tests has none. */
public final class ScannedRows {

    private ScannedRows() {}

    /** The same of all files of that claim, which stands where it does then. */
    public static void ofClaim(String number, String outcome, String state) {
        DataSource database = RunningStore.get().siteBeans().getBean("webDS", DataSource.class);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String of =
                    " WHERE CLAIM_ID = (SELECT CLAIM_ID FROM AFTERSALE_CLAIM WHERE CLAIM_NUMBER = '" + number + "')";
            for (String change : List.of(
                    "AFTERSALE_EVIDENCE SET SCAN_OUTCOME = '" + outcome,
                    "AFTERSALE_CLAIM SET STATE = '" + state,
                    "AFTERSALE_CLAIM_LINE SET STATE = '" + state)) {
                assertThat(statement.executeUpdate("UPDATE " + change + "'" + of))
                        .isPositive();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
