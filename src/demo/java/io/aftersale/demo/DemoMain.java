// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Starts the demo and says where it is; whatever hinders it is one line and exit code 1. */
public final class DemoMain {

    private DemoMain() {}

    public static void main(String[] arguments) {
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
        mark(Files::deleteIfExists);
        long begun = System.nanoTime();
        DemoStore store = start();
        System.out.printf(Locale.ROOT, "%n%s(started in %.1f s)%n", said(store), (System.nanoTime() - begun) / 1e9);
        store.await();
    }

    private static DemoStore start() {
        try {
            return DemoStore.start(DemoSettings.ofSystemProperties());
        } catch (DemoFailure failure) {
            System.err.println("The demo cannot start: " + failure.getMessage());
            mark(Files::createFile);
            System.exit(1);
            throw failure;
        }
    }

    /** Tells the build that the demo did not run: it takes exit codes of a stopped demo for its own troubles. */
    private static void mark(MarkAction action) {
        String mark = System.getProperty("demo.failed", "");
        if (!mark.isEmpty()) {
            try {
                action.on(Path.of(mark));
            } catch (IOException unwritable) {
                System.err.println("(and " + mark + " cannot be written)");
            }
        }
    }

    private interface MarkAction {
        void on(Path mark) throws IOException;
    }

    private static String said(DemoStore store) {
        return """
                After-sale demo ready
                  Store         %1$s/             mara@example.com / statue, ken@example.com / statue
                  Back office   %1$s/admin        admin / admin, supervisor / supervisor, agent / agent, viewer / viewer
                  Claims        %1$s/admin/after-sale
                  REST          %1$s/api/after-sale/v1/  Authorization: Bearer demo-api-key
                  In Italian    %1$s/?blLocaleCode=it
                  Guest order   %2$s
                  Data          %3$s
                Ctrl-C stops it.
                """.formatted(store.address(), store.guestOrder(), store.data());
    }
}
