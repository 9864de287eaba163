// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the malware scan came to, as the scanner would write it; the store of these tests has none. */
public final class ScannedRows {

    private ScannedRows() {}

    /** The same of all files of that claim. */
    public static void ofClaim(String number, String outcome) {
        DataSource database = RunningStore.get().siteBeans().getBean("webDS", DataSource.class);
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE AFTERSALE_EVIDENCE SET SCAN_OUTCOME = ?"
                        + " WHERE CLAIM_ID = (SELECT CLAIM_ID FROM AFTERSALE_CLAIM WHERE CLAIM_NUMBER = ?)")) {
            update.setString(1, outcome);
            update.setString(2, number);
            assertThat(update.executeUpdate()).isPositive();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
