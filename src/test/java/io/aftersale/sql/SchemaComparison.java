// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hibernate.cfg.Configuration;
import org.hibernate.engine.spi.Mapping;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Sets the tables of a database beside those that the entities want, on whichever database the connection leads to. */
public final class SchemaComparison {

    private static final Pattern ENTITY = Pattern.compile("<class>([^<]+)</class>");

    private SchemaComparison() {}

    /** Every difference in a line; empty where scripts and entities agree. */
    public static List<String> differences(Connection connection) throws SQLException {
        return between(wanted(listedClasses()), present(connection));
    }

    static List<String> between(Map<String, String> wanted, Map<String, String> present) {
        TreeSet<String> columns = new TreeSet<>(wanted.keySet());
        columns.addAll(present.keySet());
        return columns.stream()
                .filter(column -> !wanted.getOrDefault(column, "").equals(present.get(column)))
                .map(column -> column + ": entities want " + wanted.getOrDefault(column, "nothing") + ", scripts make "
                        + present.getOrDefault(column, "nothing"))
                .toList();
    }

    /** Columns as the entities map them, e.g. {@code AFTERSALE_CLAIM.STATE -> VARCHAR(20) NOT NULL}. */
    static Map<String, String> wanted(List<Class<?>> classes) {
        Configuration entities = new Configuration();
        classes.forEach(entities::addAnnotatedClass);
        entities.buildMappings();
        Mapping mapping = entities.buildMapping();
        Map<String, String> columns = new TreeMap<>();
        for (Iterator<Table> tables = entities.getTableMappings(); tables.hasNext(); ) {
            Table table = tables.next();
            for (Iterator<?> each = table.getColumnIterator(); each.hasNext(); ) {
                Column column = (Column) each.next();
                columns.put(
                        key(table.getName(), column.getName()),
                        described(column.getSqlTypeCode(mapping), column.getLength(), column.isNullable()));
            }
        }
        return columns;
    }

    private static Map<String, String> present(Connection connection) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, null, null, null)) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME").toUpperCase(Locale.ROOT);
                if (table.startsWith("AFTERSALE_")
                        && rows.getString("COLUMN_NAME") != null
                        && isTable(connection, rows.getString("TABLE_SCHEM"), rows.getString("TABLE_NAME"))) {
                    columns.put(
                            key(table, rows.getString("COLUMN_NAME")),
                            described(
                                    rows.getInt("DATA_TYPE"),
                                    rows.getInt("COLUMN_SIZE"),
                                    rows.getInt("NULLABLE") != java.sql.DatabaseMetaData.columnNoNulls));
                }
            }
        }
        return columns;
    }

    private static boolean isTable(Connection connection, String schema, String name) throws SQLException {
        try (ResultSet rows = connection.getMetaData().getTables(null, schema, name, null)) {
            return rows.next() && rows.getString("TABLE_TYPE").contains("TABLE");
        }
    }

    private static String described(int type, int length, boolean nullable) {
        String name = switch (type) {
            case Types.BIT, Types.BOOLEAN -> "BOOLEAN";
            case Types.VARCHAR -> "VARCHAR(" + length + ")";
            case Types.BIGINT -> "BIGINT";
            case Types.INTEGER -> "INTEGER";
            case Types.DATE -> "DATE";
            default -> "TYPE " + type;
        };
        return name + (nullable ? "" : " NOT NULL");
    }

    private static String key(String table, String column) {
        return (table + "." + column).toUpperCase(Locale.ROOT);
    }

    /** The classes of the module's persistence unit. */
    static List<Class<?>> listedClasses() {
        try (InputStream unit = SchemaComparison.class.getResourceAsStream("/META-INF/persistence-aftersale.xml")) {
            List<Class<?>> classes = new ArrayList<>();
            for (var found : ENTITY.matcher(new String(unit.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .toList()) {
                classes.add(Class.forName(found.group(1)));
            }
            return classes;
        } catch (IOException | ClassNotFoundException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
