// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.BackfillService;
import io.aftersale.facts.BackfillService.Outcome;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.facts.OrderedLine;
import io.aftersale.facts.UnfrozenLines;
import io.aftersale.job.JobMarks;
import io.aftersale.job.Leases;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackfillTest implements UnfrozenLines {

    private static final Instant OLD = Instant.parse("2024-02-28T23:30:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final MovedClock clock = new MovedClock("2026-11-24T10:00:00Z");
    private final CatalogueInMemory catalogue = new CatalogueInMemory();
    private final List<OrderedLine> ordered = new ArrayList<>();
    private final List<Runnable> beforeNext = new ArrayList<>();
    private Stores stores;
    private FrozenFacts facts;
    private Leases leases;
    private JobMarks marks;
    private BackfillService backfill;

    @BeforeEach
    void open() {
        stores = Stores.open(clock, catalogue, new FilesInMemory());
        facts = stores.bean("frozenFacts", FrozenFacts.class);
        leases = stores.bean("leases", Leases.class);
        marks = stores.bean("jobMarks", JobMarks.class);
        backfill = new DefaultBackfillService(this, facts, leases, marks, clock);
        catalogue.say(7, new CatalogueFacts.Facts(StockOrigin.PRE_ORDER, null, "Prime 1", Set.of()));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aLineIsFilledWithItsOrdersDayAndMarkedAsBackfilled() {
        ordered.add(line(42, 1, OLD));

        assertThat(backfill.run(100)).isEqualTo(new Outcome(1, 0, false));

        FrozenLine filled = facts.of(List.of(1L)).get(0);
        assertThat(filled.orderedAt()).isEqualTo(OLD);
        assertThat(filled.policyVersion()).isEqualTo(1);
        assertThat(filled.studio()).isEqualTo("Prime 1");
        assertThat(filled.facts().stockOrigin()).isEqualTo(StockOrigin.PRE_ORDER);
        assertThat(filled.facts().measuredOn()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(filled.facts().backfilled()).isTrue();
    }

    @Test
    void theDryRunCountsAndWritesNothing() {
        ordered.add(line(42, 1, OLD));
        ordered.add(line(43, 1, OLD));
        ordered.add(line(44, 2, YESTERDAY));

        assertThat(backfill.count()).isEqualTo(new Count(3, 2));
        assertThat(facts.of(List.of(1L, 2L))).isEmpty();
    }

    @Test
    void theJobLeavesOldOrdersAndThoseOfThisMomentAlone() {
        ordered.add(line(42, 1, OLD));
        ordered.add(line(43, 2, YESTERDAY));
        ordered.add(line(44, 3, Instant.parse("2026-11-24T09:59:50Z")));
        ordered.add(line(45, 4, Instant.parse("2026-11-24T09:59:49Z")));
        ordered.add(line(46, 5, Instant.parse("2026-11-17T10:00:00Z")));
        ordered.add(line(47, 6, Instant.parse("2026-11-17T09:59:59Z")));

        new FillRecentLines(backfill).run();

        assertThat(facts.of(List.of(1L, 2L, 3L, 4L, 5L, 6L)))
                .extracting(FrozenLine::orderItemId)
                .containsExactlyInAnyOrder(43L, 45L, 46L);
    }

    @Test
    void afterALongOutageTheJobGoesOnFromWhereItStood() {
        backfill.runRecent();
        assertThat(marks.of("BACKFILL")).contains(Instant.parse("2026-11-24T09:59:50Z"));
        ordered.add(line(42, 1, Instant.parse("2026-11-17T09:59:50Z")));
        ordered.add(line(43, 2, Instant.parse("2026-11-24T10:00:01Z")));
        ordered.add(line(44, 3, Instant.parse("2026-11-17T09:59:49Z")));

        clock.moveTo("2027-01-24T10:00:00Z");

        assertThat(backfill.runRecent()).isEqualTo(new Outcome(2, 0, false));
        assertThat(facts.of(List.of(1L, 2L, 3L)))
                .extracting(FrozenLine::orderItemId)
                .containsExactlyInAnyOrder(42L, 43L);
        assertThat(marks.of("BACKFILL")).contains(Instant.parse("2027-01-24T09:59:50Z"));
    }

    @Test
    void theJobComesBackToALineThatItCouldNotFillHoweverLate() {
        backfill.runRecent();
        ordered.add(new OrderedLine(new LineToFreeze(42, 1, 9, 0, 7L, 5L), Instant.parse("2026-11-24T10:01:00Z")));
        clock.moveTo("2026-11-24T11:00:00Z");
        assertThat(backfill.runRecent()).isEqualTo(new Outcome(0, 1, false));
        assertThat(marks.of("BACKFILL")).contains(Instant.parse("2026-11-24T10:01:00Z"));

        ordered.set(0, line(42, 1, Instant.parse("2026-11-24T10:01:00Z")));
        clock.moveTo("2027-03-24T11:00:00Z");

        assertThat(backfill.runRecent()).isEqualTo(new Outcome(1, 0, false));
    }

    @Test
    void aTurnIsBoundedAndTheNextOneGoesOn() {
        for (int item = 1; item <= DefaultBackfillService.LINES_OF_A_TURN + 1; item++) {
            ordered.add(line(item, item % 7, YESTERDAY));
        }

        assertThat(backfill.runRecent()).isEqualTo(new Outcome(DefaultBackfillService.LINES_OF_A_TURN, 0, false));
        assertThat(marks.of("BACKFILL")).contains(Instant.parse("2026-11-24T09:59:50Z"));
        assertThat(backfill.runRecent()).isEqualTo(new Outcome(1, 0, false));
        assertThat(marks.of("BACKFILL")).contains(Instant.parse("2026-11-24T09:59:50Z"));
    }

    @Test
    void aClockThatIsPutBackHidesNoOrder() {
        clock.moveTo("2027-01-24T10:00:00Z");
        backfill.runRecent();
        clock.moveTo("2026-11-24T10:00:00Z");
        ordered.add(line(42, 1, YESTERDAY));

        assertThat(backfill.runRecent()).isEqualTo(new Outcome(1, 0, false));
        assertThat(marks.of("BACKFILL")).contains(Instant.parse("2027-01-24T09:59:50Z"));
    }

    @Test
    void aSecondRunFindsNothingLeft() {
        for (int item = 1; item <= 450; item++) {
            ordered.add(line(item, item % 7, OLD));
        }

        assertThat(backfill.run(1000)).isEqualTo(new Outcome(450, 0, false));
        assertThat(backfill.run(1000)).isEqualTo(new Outcome(0, 0, false));
        assertThat(backfill.count()).isEqualTo(new Count(0, 0));
    }

    @Test
    void aRunThatWasKilledGoesOnWhereItStoppedWithoutADoubleOrAGap() {
        for (int item = 1; item <= 450; item++) {
            ordered.add(line(item, 1, OLD));
        }
        beforeNext.add(() -> {});
        beforeNext.add(() -> {
            throw new IllegalStateException("killed");
        });

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> backfill.run(1000)))
                .hasMessage("killed");
        assertThat(facts.of(List.of(1L))).hasSize(200);

        assertThat(backfill.run(1000)).isEqualTo(new Outcome(250, 0, false));
        assertThat(facts.of(List.of(1L))).extracting(FrozenLine::orderItemId).doesNotHaveDuplicates();
    }

    @Test
    void aRunStopsAtTheMostItMayFill() {
        for (int item = 1; item <= 450; item++) {
            ordered.add(line(item, 1, OLD));
        }

        assertThat(backfill.run(201)).isEqualTo(new Outcome(201, 0, false));
        assertThat(backfill.count()).isEqualTo(new Count(249, 1));
    }

    @Test
    void oneLineThatCannotBeFilledKeepsNoOtherBack() {
        ordered.add(line(42, 1, OLD));
        ordered.add(new OrderedLine(new LineToFreeze(43, 1, 9, 0, 7L, 5L), OLD));
        ordered.add(line(44, 1, OLD));

        assertThat(backfill.run(100)).isEqualTo(new Outcome(2, 1, false));
        assertThat(facts.of(List.of(1L))).extracting(FrozenLine::orderItemId).containsExactlyInAnyOrder(42L, 44L);
    }

    @Test
    void whileAnotherNodeFillsNothingIsDone() {
        ordered.add(line(42, 1, YESTERDAY));
        leases.take("BACKFILL", "another node", Duration.ofMinutes(5));

        assertThat(backfill.run(100)).isEqualTo(Outcome.BUSY);
        new FillRecentLines(backfill).run();
        assertThat(facts.of(List.of(1L))).isEmpty();

        clock.moveTo("2026-11-24T10:05:00Z");
        assertThat(backfill.run(100)).isEqualTo(new Outcome(1, 0, false));
    }

    @Test
    void aRunThatLostItsLeaseStops() {
        for (int item = 1; item <= 450; item++) {
            ordered.add(line(item, 1, OLD));
        }
        beforeNext.add(() -> {});
        beforeNext.add(() -> {
            clock.moveTo("2026-11-24T11:00:00Z");
            leases.take("BACKFILL", "another node", Duration.ofMinutes(5));
        });

        assertThat(backfill.run(1000)).isEqualTo(new Outcome(200, 0, false));
    }

    @Test
    void theJobOutlivesWhateverGoesWrong() {
        stores.sql("ALTER TABLE AFTERSALE_JOB RENAME TO AFTERSALE_JOB_AWAY");

        new FillRecentLines(backfill).run();

        stores.sql("ALTER TABLE AFTERSALE_JOB_AWAY RENAME TO AFTERSALE_JOB");
        assertThat(backfill.runRecent()).isEqualTo(new Outcome(0, 0, false));
    }

    @Override
    public Count count(Span submitted) {
        List<OrderedLine> all = after(0, submitted, Integer.MAX_VALUE);
        return new Count(
                all.size(),
                all.stream().map(each -> each.line().orderId()).distinct().count());
    }

    @Override
    public List<OrderedLine> after(long orderItemId, Span submitted, int most) {
        if (!beforeNext.isEmpty()) {
            beforeNext.remove(0).run();
        }
        Set<Long> frozen =
                Set.copyOf(facts
                        .of(ordered.stream()
                                .map(each -> each.line().orderId())
                                .distinct()
                                .toList())
                        .stream()
                        .map(FrozenLine::orderItemId)
                        .toList());
        return ordered.stream()
                .filter(each -> each.line().orderItemId() > orderItemId
                        && !frozen.contains(each.line().orderItemId()))
                .filter(each -> !each.orderedAt().isBefore(submitted.from())
                        && each.orderedAt().isBefore(submitted.to()))
                .limit(most)
                .toList();
    }

    private static OrderedLine line(long item, long order, Instant at) {
        return new OrderedLine(new LineToFreeze(item, order, 9, 1, 7L, 5L), at);
    }
}
