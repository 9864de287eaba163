// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.facts.BackfillService;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import io.aftersale.facts.UnfrozenLines;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A checkout during which the module's tables are gone, and what becomes of its lines. */
class BackfillIT {

    private static final Instant YESTERDAY = Instant.parse("2026-11-23T09:15:00Z");

    @Test
    void aCheckoutSucceedsWithoutTheModulesTablesAndItsLinesAreFilledAfterwards() {
        Rows.change("ALTER TABLE AFTERSALE_LINE_FACTS RENAME TO AFTERSALE_LINE_FACTS_AWAY");
        Shop.Placed order;
        try {
            order = Shop.order("mara@example.com", "valkyrie", "golem");
        } finally {
            Rows.change("ALTER TABLE AFTERSALE_LINE_FACTS_AWAY RENAME TO AFTERSALE_LINE_FACTS");
        }
        Visitor mara = Visitor.shopper("mara@example.com");
        assertThat(flags(mara, order)).containsExactly("NEEDS_REVIEW", "NEEDS_REVIEW");

        submittedYesterday(order);
        runTheJob();

        assertThat(flags(mara, order)).containsExactly("COVERED", "NOT_COVERED");
        assertThat(mara.get(order.page()).body()).contains("was noted after the order was placed");
        assertThat(frozen(order)).hasSize(2).allSatisfy(line -> {
            assertThat(line.orderedAt()).isEqualTo(YESTERDAY);
            assertThat(line.facts().backfilled()).isTrue();
        });
    }

    @Test
    void aBundlesPartsAreFilledLikeTheyWouldHaveBeenFrozen() {
        Shop.Placed order = Shop.order("mara@example.com", "diorama", "diorama");
        List<FrozenLine> before = frozen(order);
        submittedLongAgo(order);
        Rows.change("DELETE FROM AFTERSALE_LINE_FACTS WHERE ORDER_ID = " + order.id());

        assertThat(service().count().lines()).isGreaterThanOrEqualTo(2);
        assertThat(service().count().orders()).isGreaterThanOrEqualTo(1);
        submittedYesterday(order);
        runTheJob();

        assertThat(frozen(order)).hasSize(2).zipSatisfy(before, (filled, frozen) -> {
            assertThat(filled.orderItemId()).isEqualTo(frozen.orderItemId());
            assertThat(filled.quantity()).isEqualTo(frozen.quantity());
            assertThat(filled.facts().stockOrigin()).isEqualTo(frozen.facts().stockOrigin());
            assertThat(filled.facts().release()).isEqualTo(frozen.facts().release());
        });
        assertThat(service().count().lines()).isZero();
    }

    @Test
    void anOrderWithABundleAndAStatueIsOneOrder() {
        awaitNoneLeft();
        Shop.Placed both = Shop.order("mara@example.com", "diorama", "valkyrie");
        Shop.Placed single = Shop.order("mara@example.com", "golem");
        Rows.change("DELETE FROM AFTERSALE_LINE_FACTS WHERE ORDER_ID IN (" + both.id() + ", " + single.id() + ")");
        Rows.change("UPDATE BLC_ORDER SET SUBMIT_DATE = TIMESTAMP '2025-03-01 10:00:00' WHERE ORDER_ID IN (" + both.id()
                + ", " + single.id() + ")");

        assertThat(service().count()).isEqualTo(new UnfrozenLines.Count(4, 2));

        awaitNoneLeft();
        assertThat(service().count()).isEqualTo(new UnfrozenLines.Count(0, 0));
    }

    @Test
    void staffSeeHowManyLinesAreWithoutFactsAndFillThemByAButton() {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie", "golem");
        submittedLongAgo(order);
        Rows.change("DELETE FROM AFTERSALE_LINE_FACTS WHERE ORDER_ID = " + order.id());
        runTheJob();
        Visitor supervisor = Visitor.staff("supervisor");

        String page = supervisor.get("/after-sale/backfill").body();
        assertThat(page).contains("Lines without facts: 2. Orders they belong to: 1.", "Fill them now");
        assertThat(frozen(order)).isEmpty();
        Visitor.Answer filled =
                supervisor.post("/after-sale/backfill", supervisor.token("/after-sale/backfill"), Map.of());

        assertThat(filled.path()).isEqualTo("/after-sale/backfill");
        assertThat(filled.body()).contains("Lines filled: 2.", "Every line of every order has its facts.");
        assertThat(frozen(order)).hasSize(2);
    }

    @Test
    void onlyWhoSetsTheRulesFillsLines() {
        Visitor agent = Visitor.staff("agent");

        assertThat(agent.get("/after-sale").body()).doesNotContain("/admin/after-sale/backfill");
        assertThat(agent.get("/after-sale/backfill").status()).isEqualTo(403);
        assertThat(agent.post("/after-sale/backfill", "none", Map.of()).status())
                .isEqualTo(403);
        assertThat(Visitor.staff("supervisor").get("/after-sale").body())
                .contains("href=\"/admin/after-sale/backfill\"");
    }

    private static BackfillService service() {
        return RunningStore.get().siteBeans().getBean("aftersaleBackfill", BackfillService.class);
    }

    /** As the schedule does; waits for its turn where the schedule's own run holds the lease. */
    private static void runTheJob() {
        for (int attempt = 0; service().runRecent().busy(); attempt++) {
            assertThat(attempt).as("turns waited for").isLessThan(100);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static void awaitNoneLeft() {
        for (int attempt = 0; service().run(Integer.MAX_VALUE).busy(); attempt++) {
            assertThat(attempt).as("turns waited for").isLessThan(100);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static List<FrozenLine> frozen(Shop.Placed order) {
        return RunningStore.get()
                .siteBeans()
                .getBean("aftersaleFrozenFacts", FrozenFacts.class)
                .of(List.of(order.id()))
                .stream()
                .sorted(java.util.Comparator.comparing(FrozenLine::orderItemId))
                .toList();
    }

    private static List<String> flags(Visitor visitor, Shop.Placed order) {
        return Shop.all(visitor.get(order.page()).body(), "data-aftersale-flag=\"(\\w+)\"");
    }

    /** Before what the schedule looks at: nothing but the test itself fills such an order. */
    private static void submittedLongAgo(Shop.Placed order) {
        Rows.change(
                "UPDATE BLC_ORDER SET SUBMIT_DATE = TIMESTAMP '2025-03-01 10:00:00' WHERE ORDER_ID = " + order.id());
    }

    private static void submittedYesterday(Shop.Placed order) {
        Rows.change("UPDATE BLC_ORDER SET SUBMIT_DATE = TIMESTAMP '" + Timestamp.from(YESTERDAY) + "' WHERE ORDER_ID = "
                + order.id());
    }
}
