// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.facts.BackfillService;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.UnfrozenLines;
import io.aftersale.facts.UnfrozenLines.Span;
import io.aftersale.job.JobMarks;
import io.aftersale.job.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** Fills in small batches, each in a transaction of its own; one run at a time on all nodes together. */
public class DefaultBackfillService implements BackfillService {

    static final String JOB = "BACKFILL";
    /** Lines of one turn of the recurring job at most; the next turn goes on. */
    static final int LINES_OF_A_TURN = 5_000;

    /** Renewed for each batch, which takes less than a second; a node that was killed keeps the others back no longer. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    /**
     * How far before the mark a turn looks: an order may be committed after its submit date, and a clock may be put back. What is
     * older than this at the very first turn was ordered before the installation, and staff fill it.
     */
    private static final Duration OVERLAP = Duration.ofDays(7);

    /** An order this young may still be freezing its own lines. */
    private static final Duration YOUNG = Duration.ofSeconds(10);

    private final UnfrozenLines unfrozen;
    private final FrozenFacts facts;
    private final Leases leases;
    private final JobMarks marks;
    private final Clock clock;

    public DefaultBackfillService(
            UnfrozenLines unfrozen, FrozenFacts facts, Leases leases, JobMarks marks, Clock clock) {
        this.unfrozen = unfrozen;
        this.facts = facts;
        this.leases = leases;
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public UnfrozenLines.Count count() {
        return unfrozen.count(since(Instant.EPOCH));
    }

    @Override
    public Outcome run(int most) {
        return alone(run -> run.over(since(Instant.EPOCH), most));
    }

    @Override
    public Outcome runRecent() {
        return alone(this::turn);
    }

    /** From where all orders are known to have facts until now; a turn that was not whole moves no mark. */
    private void turn(BackfillRun run) {
        Instant now = clock.instant();
        Instant mark = marks.of(JOB).filter(now::isAfter).orElse(now);
        Span submitted = since(mark.minus(OVERLAP));
        marks.reach(JOB, earlier(mark, submitted.to()));
        if (run.over(submitted, LINES_OF_A_TURN).isWhole()) {
            marks.reach(JOB, run.doneUntil(submitted));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Span since(Instant from) {
        return new Span(from, clock.instant().minus(YOUNG));
    }

    private Outcome alone(Consumer<BackfillRun> work) {
        String owner = UUID.randomUUID().toString();
        if (!leases.take(JOB, owner, LEASE)) {
            return Outcome.BUSY;
        }
        try {
            BackfillRun run = new BackfillRun(unfrozen, facts, () -> leases.take(JOB, owner, LEASE));
            work.accept(run);
            return run.outcome();
        } finally {
            leases.giveBack(JOB, owner);
        }
    }
}
