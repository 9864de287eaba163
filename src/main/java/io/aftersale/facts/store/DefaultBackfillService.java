// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.facts.BackfillService;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.OrderedLine;
import io.aftersale.facts.UnfrozenLines;
import io.aftersale.facts.UnfrozenLines.Span;
import io.aftersale.job.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills in small batches, each in a transaction of its own; one run at a time on all nodes together. */
public class DefaultBackfillService implements BackfillService {

    static final String JOB = "BACKFILL";
    static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(DefaultBackfillService.class);

    /** Renewed for each batch, which takes less than a second; a node that was killed keeps the others back no longer. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration RECENT = Duration.ofDays(7);

    /** An order this young may still be freezing its own lines. */
    private static final Duration YOUNG = Duration.ofSeconds(10);

    private final UnfrozenLines unfrozen;
    private final FrozenFacts facts;
    private final Leases leases;
    private final Clock clock;

    public DefaultBackfillService(UnfrozenLines unfrozen, FrozenFacts facts, Leases leases, Clock clock) {
        this.unfrozen = unfrozen;
        this.facts = facts;
        this.leases = leases;
        this.clock = clock;
    }

    @Override
    public UnfrozenLines.Count count() {
        return unfrozen.count(since(Instant.EPOCH));
    }

    @Override
    public Outcome run(int most) {
        return alone(since(Instant.EPOCH), most);
    }

    @Override
    public Outcome runRecent() {
        return alone(since(clock.instant().minus(RECENT)), Integer.MAX_VALUE);
    }

    private Span since(Instant from) {
        return new Span(from, clock.instant().minus(YOUNG));
    }

    private Outcome alone(Span submitted, int most) {
        String owner = UUID.randomUUID().toString();
        if (!leases.take(JOB, owner, LEASE)) {
            return Outcome.BUSY;
        }
        try {
            return batches(submitted, most, owner);
        } finally {
            leases.giveBack(JOB, owner);
        }
    }

    private Outcome batches(Span submitted, int most, String owner) {
        Outcome sum = new Outcome(0, 0, false);
        int left = most;
        List<OrderedLine> batch = unfrozen.after(0, submitted, Math.min(BATCH, left));
        while (!batch.isEmpty() && leases.take(JOB, owner, LEASE)) {
            sum = sum.plus(fill(batch));
            left -= batch.size();
            long last = batch.get(batch.size() - 1).line().orderItemId();
            batch = left == 0 ? List.of() : unfrozen.after(last, submitted, Math.min(BATCH, left));
        }
        return sum;
    }

    /** Where a batch fails, each of its lines is tried alone, so that one bad line keeps no other back. */
    @SuppressWarnings("CatchingUnchecked") // whatever it is, the others go on
    private Outcome fill(List<OrderedLine> lines) {
        try {
            facts.backfill(lines);
            return new Outcome(lines.size(), 0, false);
        } catch (RuntimeException failed) {
            if (lines.size() > 1) {
                return lines.stream().map(line -> fill(List.of(line))).reduce(new Outcome(0, 0, false), Outcome::plus);
            }
            LOG.error(
                    "Facts of order item {} could not be filled",
                    lines.get(0).line().orderItemId(),
                    failed);
            return new Outcome(0, 1, false);
        }
    }
}
