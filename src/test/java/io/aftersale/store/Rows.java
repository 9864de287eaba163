// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The running store's rows, changed as no page of it does. */
final class Rows {

    private Rows() {}

    /** Runs one statement in a transaction of its own; how many rows it changed. */
    static int change(String statement, String... values) {
        DataSource database = RunningStore.get().siteBeans().getBean("webDS", DataSource.class);
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            for (int value = 0; value < values.length; value++) {
                change.setString(value + 1, values[value]);
            }
            int changed = change.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return changed;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
