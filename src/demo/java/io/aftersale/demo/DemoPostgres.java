// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** A real PostgreSQL server from the class path; it ends with the JVM. */
final class DemoPostgres {

    private DemoPostgres() {}

    /** Starts the server over that folder and answers with the address of its database. */
    static String start(Path folder) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .start();
            return server.getJdbcUrl("postgres", "postgres");
        } catch (IOException | RuntimeException failed) {
            throw new DemoFailure("PostgreSQL could not be started over " + folder + ": " + failed.getMessage());
        }
    }
}
