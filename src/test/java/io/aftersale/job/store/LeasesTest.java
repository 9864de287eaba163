// SPDX-License-Identifier: Apache-2.0
package io.aftersale.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.job.Leases;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeasesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final MovedClock clock = new MovedClock("2026-11-24T10:00:00Z");
    private Stores stores;
    private Leases leases;

    @BeforeEach
    void open() {
        stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
        leases = stores.bean("leases", Leases.class);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void whoComesSecondGetsNothingUntilTheFirstGivesBack() {
        assertThat(leases.take("BACKFILL", "one", MINUTE)).isTrue();
        assertThat(leases.take("BACKFILL", "two", MINUTE)).isFalse();

        leases.giveBack("BACKFILL", "two");
        assertThat(leases.take("BACKFILL", "two", MINUTE)).isFalse();

        leases.giveBack("BACKFILL", "one");
        assertThat(leases.take("BACKFILL", "two", MINUTE)).isTrue();
    }

    @Test
    void whoDiedLosesTheJobWhenItsTimeIsOver() {
        leases.take("BACKFILL", "dead", MINUTE);

        clock.moveTo("2026-11-24T10:00:59.999Z");
        assertThat(leases.take("BACKFILL", "heir", MINUTE)).isFalse();
        clock.moveTo("2026-11-24T10:01:00Z");
        assertThat(leases.take("BACKFILL", "heir", MINUTE)).isTrue();
        assertThat(leases.take("BACKFILL", "dead", MINUTE)).isFalse();
    }

    @Test
    void whoHasTheJobKeepsItLonger() {
        leases.take("BACKFILL", "one", MINUTE);
        clock.moveTo("2026-11-24T10:00:30Z");
        assertThat(leases.take("BACKFILL", "one", MINUTE)).isTrue();

        clock.moveTo("2026-11-24T10:01:15Z");
        assertThat(leases.take("BACKFILL", "two", MINUTE)).isFalse();
    }

    @Test
    void aJobThatNoScriptMadeIsNobodys() {
        assertThat(leases.take("COFFEE", "one", MINUTE)).isFalse();
    }

    @Test
    void ofManyWhoAskAtOnceOneGetsIt() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> askers = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(number -> () -> leases.take("BACKFILL", "node " + number, MINUTE))
                    .toList();
            int taken = 0;
            for (Future<Boolean> answer : many.invokeAll(askers)) {
                taken += answer.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            many.shutdownNow();
        }
    }
}
