// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The 48 hours of an upload are over, for which no test waits. */
public final class Expiry {

    private Expiry() {}

    public static void endTheLifeOf(String id) {
        DataSource database = RunningStore.get().siteBeans().getBean("webDS", DataSource.class);
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE AFTERSALE_UPLOAD SET EXPIRES_AT = 1 WHERE PUBLIC_ID = ?")) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
