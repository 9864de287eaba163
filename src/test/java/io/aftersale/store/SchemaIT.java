// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.sql.SchemaComparison;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The module's tables in a store that Hibernate has updated. */
class SchemaIT {

    @Test
    void theScriptsTablesAreWhatTheEntitiesWantAndHibernateAddsNothing() throws SQLException {
        DataSource database = RunningStore.get().siteBeans().getBean("webDS", DataSource.class);
        try (Connection connection = database.getConnection()) {
            assertThat(SchemaComparison.differences(connection).stream()
                            .filter(difference -> !difference.startsWith("AFTERSALE_DEMO.")))
                    .isEmpty();
        }
    }
}
