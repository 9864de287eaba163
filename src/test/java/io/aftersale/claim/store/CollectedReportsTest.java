// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.Scenario.significant;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectedReportsTest {

    private static final RecordOrigin AGENT =
            new RecordOrigin(RecordOrigin.Source.STAFF, "luca", "The locker's receipt");

    @Test
    void aReportThatWasLateByTheCouriersDayIsInTimeOnceTheCollectedDayIsRecorded() {
        try (Scenario shop = Scenario.ordered("2026-03-01T10:00:00Z", Map.of("delivery.countsFrom", "COLLECTED"))
                .statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-11T10:00:00Z").delivered("2026-03-02");
            Claim claim = shop.sent(significant(42));
            assertThat(codes(shop, claim))
                    .containsExactly("PRE_ORDER_ALWAYS_COVERED", "REPORTED_LATE", "URGENT_AFTER_24H");

            collected(shop, "2026-03-10");

            assertThat(codes(shop, claim))
                    .containsExactly("PRE_ORDER_ALWAYS_COVERED", "REPORTED_IN_TIME", "URGENT_WITHIN_24H");
        }
    }

    @Test
    void byDefaultTheCollectedDayLeavesAReportAsItWas() {
        try (Scenario shop = Scenario.ordered("2026-03-01T10:00:00Z").statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-11T10:00:00Z").delivered("2026-03-02");
            Claim claim = shop.sent(significant(42));

            collected(shop, "2026-03-10");

            assertThat(codes(shop, claim))
                    .containsExactly("PRE_ORDER_ALWAYS_COVERED", "REPORTED_LATE", "URGENT_AFTER_24H");
        }
    }

    private static void collected(Scenario shop, String day) {
        shop.stores
                .bean("deliveryDesk", DeliveryDesk.class)
                .record(
                        shop.order(),
                        new ParcelDelivery(1, "P1", null, null, null, LocalDate.of(2026, 3, 2), null, List.of())
                                .withCollectedOn(LocalDate.parse(day)),
                        AGENT);
    }

    private static List<String> codes(Scenario shop, Claim claim) {
        return shop.read(claim, line -> line.getAdvice().codes()).get(0);
    }
}
