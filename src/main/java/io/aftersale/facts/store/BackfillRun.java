// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.facts.BackfillService.Outcome;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.OrderedLine;
import io.aftersale.facts.UnfrozenLines;
import io.aftersale.facts.UnfrozenLines.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run over the lines without facts, in small batches, for as long as its node has the job. */
final class BackfillRun {

    static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(BackfillRun.class);

    private final UnfrozenLines unfrozen;
    private final FrozenFacts facts;
    private final BooleanSupplier goesOn;
    private int filled;
    private int failed;
    private Instant firstFailed = Instant.MAX;
    private boolean whole;

    BackfillRun(UnfrozenLines unfrozen, FrozenFacts facts, BooleanSupplier goesOn) {
        this.unfrozen = unfrozen;
        this.facts = facts;
        this.goesOn = goesOn;
    }

    BackfillRun over(Span submitted, int most) {
        int left = most;
        List<OrderedLine> batch = unfrozen.after(0, submitted, Math.min(BATCH, left));
        while (!batch.isEmpty() && goesOn.getAsBoolean()) {
            fill(batch);
            left -= batch.size();
            long last = batch.get(batch.size() - 1).line().orderItemId();
            if (left == 0) {
                return this;
            }
            batch = unfrozen.after(last, submitted, Math.min(BATCH, left));
        }
        whole = batch.isEmpty();
        return this;
    }

    Outcome outcome() {
        return new Outcome(filled, failed, false);
    }

    /** Whether the whole span was looked through. */
    boolean isWhole() {
        return whole;
    }

    /** Before that instant every order of the span has its facts: the first one that could not be filled is looked for again. */
    Instant doneUntil(Span submitted) {
        return firstFailed.isBefore(submitted.to()) ? firstFailed : submitted.to();
    }

    /** Where a batch fails, each of its lines is tried alone, so that one bad line keeps no other back. */
    @SuppressWarnings("CatchingUnchecked") // whatever it is, the others go on
    private void fill(List<OrderedLine> lines) {
        try {
            facts.backfill(lines);
            filled += lines.size();
        } catch (RuntimeException broken) {
            if (lines.size() > 1) {
                lines.forEach(line -> fill(List.of(line)));
                return;
            }
            OrderedLine line = lines.get(0);
            LOG.error("Facts of order item {} could not be filled", line.line().orderItemId(), broken);
            failed++;
            firstFailed = line.orderedAt().isBefore(firstFailed) ? line.orderedAt() : firstFailed;
        }
    }
}
