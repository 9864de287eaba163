// SPDX-License-Identifier: Apache-2.0
package io.aftersale.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.StockOrigin;
import io.aftersale.delivery.RecordedParcel;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T4: five working days by the calendar of Italy that a fresh database holds. */
class DeadlineTableTest {

    private static Scene shop;

    @BeforeAll
    static void open() {
        shop = Scene.inRome();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-09, 2026-03-09T23:00:00Z",
        "2026-03-06, 2026-03-13, 2026-03-13T23:00:00Z",
        "2026-03-07, 2026-03-13, 2026-03-13T23:00:00Z",
        "2026-03-08, 2026-03-13, 2026-03-13T23:00:00Z",
        "2026-04-02, 2026-04-10, 2026-04-10T22:00:00Z",
        "2026-04-24, 2026-05-04, 2026-05-04T22:00:00Z",
        "2026-04-28, 2026-05-06, 2026-05-06T22:00:00Z",
        "2026-11-20, 2026-11-27, 2026-11-27T23:00:00Z",
        "2026-12-22, 2026-12-30, 2026-12-30T23:00:00Z",
        "2026-12-23, 2026-12-31, 2026-12-31T23:00:00Z",
        "2026-12-24, 2027-01-04, 2027-01-04T23:00:00Z",
        "2026-03-27, 2026-04-03, 2026-04-03T22:00:00Z",
        "2026-03-28, 2026-04-03, 2026-04-03T22:00:00Z",
        "2026-10-23, 2026-10-30, 2026-10-30T23:00:00Z",
    })
    void aParcelIsReportedUntilTheFifthWorkingDayIsOver(LocalDate delivered, LocalDate lastDay, Instant end) {
        RecordedParcel parcel = shop.delivered(
                shop.ordered(Instant.parse("2026-01-10T09:00:00Z"), StockOrigin.PRE_ORDER, ""), delivered);

        assertThat(parcel.lastDay()).isEqualTo(lastDay);
        assertThat(parcel.deadline()).isEqualTo(end);
    }
}
