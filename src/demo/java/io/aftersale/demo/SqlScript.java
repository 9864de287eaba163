// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Collectors;

/** Runs a script of the class path as a shop's administrator would: statements end with a semicolon at a line's end. */
public final class SqlScript {

    private SqlScript() {}

    public static void run(Connection connection, String resource) throws SQLException, IOException {
        String script = text(resource)
                .lines()
                .filter(line -> !line.stripLeading().startsWith("--"))
                .collect(Collectors.joining("\n"));
        try (Statement statement = connection.createStatement()) {
            for (String one : script.split(";\\s*(?:\n|$)")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream bytes =
                Objects.requireNonNull(SqlScript.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
