// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.platform.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminScriptTest {

    private static final Path SCRIPT = Path.of("META-INF/aftersale/sql/aftersale-admin.sql");
    private static final List<String> TABLES = List.of(
            "BLC_ADMIN_MODULE (ADMIN_MODULE_ID bigint primary key, NAME varchar(255) not null,"
                    + " MODULE_KEY varchar(255) not null, ICON varchar(255), DISPLAY_ORDER int)",
            "BLC_ADMIN_SECTION (ADMIN_SECTION_ID bigint primary key, DISPLAY_ORDER int,"
                    + " ADMIN_MODULE_ID bigint not null references BLC_ADMIN_MODULE, NAME varchar(255) not null,"
                    + " SECTION_KEY varchar(255) not null unique, URL varchar(255))",
            "BLC_ADMIN_PERMISSION (ADMIN_PERMISSION_ID bigint primary key, DESCRIPTION varchar(255) not null,"
                    + " NAME varchar(255) not null, PERMISSION_TYPE varchar(255) not null, IS_FRIENDLY boolean)",
            "BLC_ADMIN_PERMISSION_XREF (ADMIN_PERMISSION_ID bigint not null references BLC_ADMIN_PERMISSION,"
                    + " CHILD_PERMISSION_ID bigint not null references BLC_ADMIN_PERMISSION)",
            "BLC_ADMIN_SEC_PERM_XREF (ADMIN_SECTION_ID bigint not null references BLC_ADMIN_SECTION,"
                    + " ADMIN_PERMISSION_ID bigint not null references BLC_ADMIN_PERMISSION)",
            "BLC_ADMIN_ROLE (ADMIN_ROLE_ID bigint primary key, DESCRIPTION varchar(255) not null,"
                    + " NAME varchar(255) not null)",
            "BLC_ADMIN_ROLE_PERMISSION_XREF (ADMIN_ROLE_ID bigint not null references BLC_ADMIN_ROLE,"
                    + " ADMIN_PERMISSION_ID bigint not null references BLC_ADMIN_PERMISSION)");
    private static final String GRANTED = "select c.NAME from BLC_ADMIN_ROLE r"
            + " join BLC_ADMIN_ROLE_PERMISSION_XREF g on g.ADMIN_ROLE_ID = r.ADMIN_ROLE_ID"
            + " join BLC_ADMIN_PERMISSION p on p.ADMIN_PERMISSION_ID = g.ADMIN_PERMISSION_ID and p.IS_FRIENDLY"
            + " join BLC_ADMIN_PERMISSION_XREF x on x.ADMIN_PERMISSION_ID = p.ADMIN_PERMISSION_ID"
            + " join BLC_ADMIN_PERMISSION c on c.ADMIN_PERMISSION_ID = x.CHILD_PERMISSION_ID where r.NAME = '%s'";

    private Connection database;

    @BeforeEach
    void load() throws SQLException, IOException {
        database = DriverManager.getConnection("jdbc:h2:mem:;MODE=LEGACY");
        try (Statement statement = database.createStatement()) {
            for (String table : TABLES) {
                statement.execute("create table " + table);
            }
            statement.execute("insert into BLC_ADMIN_ROLE values (-1, 'Admin', 'ROLE_ADMIN')");
            for (String line : Files.readAllLines(SCRIPT)) {
                if (!line.startsWith("--")) {
                    statement.execute(line);
                }
            }
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void everyAuthorityStandsUnderAFriendlyParentWithAnotherName(Permission permission) throws SQLException {
        Set<String> parents = names("select p.NAME from BLC_ADMIN_PERMISSION c join BLC_ADMIN_PERMISSION_XREF x"
                + " on x.CHILD_PERMISSION_ID = c.ADMIN_PERMISSION_ID join BLC_ADMIN_PERMISSION p"
                + " on p.ADMIN_PERMISSION_ID = x.ADMIN_PERMISSION_ID and p.IS_FRIENDLY"
                + " where not c.IS_FRIENDLY and c.NAME = '" + permission.authority() + "'");

        assertThat(parents).containsExactly("PERMISSION_AFTERSALE_MAY_" + permission);
    }

    @ParameterizedTest
    @CsvSource({
        "ROLE_AFTERSALE_VIEWER, VIEW",
        "ROLE_AFTERSALE_AGENT, VIEW HANDLE STUDIO",
        "ROLE_AFTERSALE_SUPERVISOR, VIEW HANDLE STUDIO GOODWILL POLICY",
        "ROLE_AFTERSALE_ADMINISTRATOR, VIEW HANDLE STUDIO GOODWILL POLICY ERASE",
        "ROLE_ADMIN, VIEW HANDLE STUDIO GOODWILL POLICY ERASE"
    })
    void eachRoleGrantsItsAuthorities(String role, String permissions) throws SQLException {
        Set<String> expected = new TreeSet<>();
        for (String permission : permissions.split(" ")) {
            expected.add(Permission.valueOf(permission).authority());
        }

        assertThat(names(GRANTED.formatted(role))).isEqualTo(expected);
    }

    @Test
    void theMenuEntryShowsToWhoMayView() throws SQLException {
        assertThat(names("select p.NAME from BLC_ADMIN_SECTION s join BLC_ADMIN_SEC_PERM_XREF x"
                        + " on x.ADMIN_SECTION_ID = s.ADMIN_SECTION_ID join BLC_ADMIN_PERMISSION p"
                        + " on p.ADMIN_PERMISSION_ID = x.ADMIN_PERMISSION_ID where s.URL = '/after-sale'"))
                .containsExactly("PERMISSION_AFTERSALE_MAY_VIEW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/after-sale/backfill", "/after-sale/products"})
    void theEntriesOfThoseWhoSetTheRulesShowToNobodyElse(String address) throws SQLException {
        assertThat(names("select p.NAME from BLC_ADMIN_SECTION s join BLC_ADMIN_SEC_PERM_XREF x"
                        + " on x.ADMIN_SECTION_ID = s.ADMIN_SECTION_ID join BLC_ADMIN_PERMISSION p"
                        + " on p.ADMIN_PERMISSION_ID = x.ADMIN_PERMISSION_ID where s.URL = '" + address + "'"))
                .containsExactly("PERMISSION_AFTERSALE_MAY_POLICY");
    }

    private Set<String> names(String query) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
