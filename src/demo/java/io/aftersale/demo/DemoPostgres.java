// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** A real PostgreSQL server from the class path, which ends with the JVM; or one that runs already, named by -Ddemo.postgres. */
final class DemoPostgres {

    private DemoPostgres() {}

    /** Starts the server over that folder and answers with the address of its database. */
    static String start(Path folder) {
        String running = System.getProperty("demo.postgres", "");
        return running.isEmpty() ? startOver(folder) : running;
    }

    private static String startOver(Path folder) {
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
