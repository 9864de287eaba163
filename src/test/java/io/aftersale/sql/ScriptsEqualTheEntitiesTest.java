// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsEqualTheEntitiesTest {

    @Test
    void tablesColumnsTypesLengthsAndNullsAgree() throws SQLException {
        try (Connection connection = Stores.freshDatabase().getConnection()) {
            assertThat(SchemaComparison.differences(connection)).isEmpty();
        }
    }

    @Test
    void everyTableIsLookedAt() {
        assertThat(SchemaComparison.wanted(SchemaComparison.listedClasses()))
                .hasSizeGreaterThan(100)
                .containsEntry("AFTERSALE_CLAIM.STATE", "VARCHAR(20) NOT NULL")
                .containsEntry("AFTERSALE_CLAIM.SUBMITTED_AT", "BIGINT")
                .containsEntry("AFTERSALE_CALENDAR_DAY.DAY_DATE", "DATE NOT NULL")
                .containsEntry("AFTERSALE_CLAIM_REASON.PLACE", "INTEGER NOT NULL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER TABLE AFTERSALE_CLAIM ALTER COLUMN STATE VARCHAR(19) NOT NULL"
                        + " | AFTERSALE_CLAIM.STATE: entities want VARCHAR(20) NOT NULL, scripts make VARCHAR(19) NOT NULL",
                "ALTER TABLE AFTERSALE_CLAIM ALTER COLUMN URGENT SET NULL"
                        + " | AFTERSALE_CLAIM.URGENT: entities want BOOLEAN NOT NULL, scripts make BOOLEAN",
                "ALTER TABLE AFTERSALE_CLAIM DROP COLUMN LOCALE"
                        + " | AFTERSALE_CLAIM.LOCALE: entities want VARCHAR(20) NOT NULL, scripts make nothing",
                "CREATE TABLE AFTERSALE_LEFT (ID INTEGER)"
                        + " | AFTERSALE_LEFT.ID: entities want nothing, scripts make INTEGER",
                "ALTER TABLE AFTERSALE_DELIVERY ALTER COLUMN SHIPPED_ON VARCHAR(10)"
                        + " | AFTERSALE_DELIVERY.SHIPPED_ON: entities want DATE, scripts make VARCHAR(10)",
            })
    void aDifferenceIsNamed(String change, String difference) throws SQLException {
        try (Connection connection = Stores.freshDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);

            assertThat(SchemaComparison.differences(connection)).isEqualTo(List.of(difference));
        }
    }
}
