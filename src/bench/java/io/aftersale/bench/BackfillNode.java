// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.demo.DemoSettings;
import io.aftersale.demo.DemoStore;
import io.aftersale.facts.BackfillService;
import io.aftersale.killed.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A store that fills old lines as soon as it is told to, until none is left or it is killed. */
public final class BackfillNode {

    static final String READY = "node ready";
    static final String DONE = "node done";

    private BackfillNode() {}

    /** The data folder, and whether to begin anew. */
    public static void main(String[] arguments) throws IOException {
        Jvm.endOnFailure();
        DemoStore store = DemoStore.start(new DemoSettings(
                Jvm.freePort(),
                Path.of(arguments[0]),
                Boolean.parseBoolean(arguments[1]),
                DemoSettings.Database.POSTGRES,
                null));
        BackfillService backfill = store.siteBeans().getBean("aftersaleBackfill", BackfillService.class);
        System.out.println(READY);
        System.in.read();
        while (backfill.count().lines() > 0) {
            if (backfill.run(OldOrders.LINES).busy()) {
                LockSupport.parkNanos(500_000_000);
            }
        }
        System.out.println(DONE);
        System.exit(0);
    }
}
