// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The demo's database: a file of H2, or a real PostgreSQL server of its own in the data folder. */
final class DemoDatabase {

    /** Stands when the first start went through to its end. */
    static final String MARKER = "AFTERSALE_DEMO";

    private static final String H2_OPTIONS = ";MODE=LEGACY;DB_CLOSE_ON_EXIT=FALSE"
            + ";NON_KEYWORDS=VALUE,KEY,USER,DAY,MONTH,YEAR,HOUR,MINUTE,SECOND,END,START,ORDER_ITEM";

    private final String driver;
    private final String url;
    private final String user;
    private final String dialect;

    private DemoDatabase(String driver, String url, String user, String dialect) {
        this.driver = driver;
        this.url = url;
        this.user = user;
        this.dialect = dialect;
    }

    static DemoDatabase open(DemoSettings settings) {
        return switch (settings.database()) {
            case H2 ->
                new DemoDatabase(
                        "org.h2.Driver",
                        "jdbc:h2:file:" + settings.data().resolve("store") + H2_OPTIONS,
                        "sa",
                        "org.hibernate.dialect.H2Dialect");
            case POSTGRES ->
                new DemoDatabase(
                        "org.postgresql.Driver",
                        DemoPostgres.start(settings.data().resolve("postgres")),
                        "postgres",
                        "org.hibernate.dialect.PostgreSQL82Dialect");
        };
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    /** Whether this database holds a store whose first start went through. */
    boolean isFilled() {
        try (Connection connection = connect();
                ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                if (MARKER.equals(tables.getString("TABLE_NAME").toUpperCase(Locale.ROOT))) {
                    return true;
                }
            }
            return false;
        } catch (SQLException failed) {
            throw new DemoFailure(why(failed));
        }
    }

    /** Makes the module's tables; the platform's are made by Hibernate when the site starts. */
    void createModuleTables() {
        try (Connection connection = connect()) {
            SqlScript.run(connection, "META-INF/aftersale/sql/aftersale-schema.sql");
            SqlScript.run(connection, "META-INF/aftersale/sql/aftersale-data.sql");
        } catch (SQLException | IOException failed) {
            throw new DemoFailure("the module's tables could not be made: " + failed.getMessage());
        }
    }

    /** What the guest order is called, as the first start noted it. */
    String guestOrder() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT GUEST_ORDER FROM " + MARKER)) {
            return found.next() ? found.getString(1) : "";
        } catch (SQLException failed) {
            throw new DemoFailure(why(failed));
        }
    }

    /** Writes what the platform's property files do not know. */
    void writeProperties(Path file, Path data, boolean filled) throws IOException {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "demo.db.driver",
                driver,
                "demo.db.url",
                url,
                "demo.db.user",
                user,
                "demo.db.password",
                "",
                "demo.dialect",
                dialect,
                "demo.ddl",
                filled ? "none" : "update",
                "demo.assets",
                data.resolve("assets").toString(),
                "aftersale.evidence.folder",
                data.resolve("evidence").toString()));
        properties.put("aftersale.zone", System.getProperty("demo.zone", "Europe/Rome"));
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    private static String why(SQLException failed) {
        String state = String.valueOf(failed.getMessage());
        if (state.contains("may be already in use") || state.contains("90020")) {
            return "the data folder is in use by another demo; stop it or name another by -Ddemo.data=DIR";
        }
        return "the data folder is damaged (" + state.lines().findFirst().orElse("") + "); start over by -Ddemo.reset";
    }
}
