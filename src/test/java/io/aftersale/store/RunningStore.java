// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import io.aftersale.demo.DemoSettings;
import io.aftersale.demo.DemoStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one store of this JVM, on the database that the build names, started when the first test asks for it; another JVM has its own. */
public final class RunningStore {

    /** A Tuesday noon in Rome; nothing in the demo's data falls on a holiday near it. */
    public static final Instant START = Instant.parse("2026-11-24T11:00:00Z");

    private static @Nullable DemoStore running;

    private RunningStore() {}

    public static synchronized DemoStore get() {
        DemoStore known = running;
        if (known == null) {
            System.setProperty("demo.count", "true");
            String database = System.getProperty("demo.database", "h2");
            known = DemoStore.start(new DemoSettings(
                    freePort(),
                    folder().toAbsolutePath(),
                    true,
                    DemoSettings.Database.valueOf(database.toUpperCase(Locale.ROOT)),
                    START));
            running = known;
        }
        return known;
    }

    /** Where it keeps its files; no other JVM does. */
    static Path folder() {
        return Path.of(System.getProperty("store.folder", "target/store"));
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
