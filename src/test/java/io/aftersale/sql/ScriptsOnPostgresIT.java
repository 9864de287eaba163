// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class ScriptsOnPostgresIT {

    @Test
    void theScriptsRunOnPostgresAndEqualTheEntitiesThereToo() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script("aftersale-schema.sql"));
            statement.execute(script("aftersale-data.sql"));
            assertThat(SchemaComparison.differences(connection)).isEmpty();

            statement.execute("ALTER TABLE AFTERSALE_CLAIM ALTER COLUMN URGENT DROP NOT NULL");
            assertThat(SchemaComparison.differences(connection))
                    .containsExactly("AFTERSALE_CLAIM.URGENT: entities want BOOLEAN NOT NULL, scripts make BOOLEAN");
        }
    }

    private static String script(String name) throws IOException {
        return Files.readString(Path.of("META-INF", "aftersale", "sql", name));
    }
}
