// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CountsFromTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant SCANNED = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void aParcelCountsAsReceivedWhenTheCourierSaysSoWhateverDayItWasCollected() {
        assertThat(CountsFrom.DELIVERED.receipt(FRIDAY, SCANNED, MONDAY))
                .isEqualTo(new Receipt(CountsFrom.DELIVERED, FRIDAY, SCANNED));
    }

    @Test
    void whereThePolicySaysSoItCountsAsReceivedWhenItWasCollected() {
        assertThat(CountsFrom.COLLECTED.receipt(FRIDAY, SCANNED, MONDAY))
                .isEqualTo(new Receipt(CountsFrom.COLLECTED, MONDAY, null));
    }

    @Test
    void whileNoCollectedDayIsKnownTheCouriersCounts() {
        assertThat(CountsFrom.COLLECTED.receipt(FRIDAY, SCANNED, null))
                .isEqualTo(new Receipt(CountsFrom.DELIVERED, FRIDAY, SCANNED));
    }

    @Test
    void theHoursForSignificantDamageRunFromTheSameReceipt() {
        assertThat(end(CountsFrom.DELIVERED, MONDAY)).isEqualTo("2026-11-21T08:00:00Z");
        assertThat(end(CountsFrom.COLLECTED, null)).isEqualTo("2026-11-21T08:00:00Z");
        assertThat(end(CountsFrom.COLLECTED, MONDAY)).isEqualTo("2026-11-24T23:00:00Z");
    }

    @Test
    void collectedOnTheDayOfDeliveryTheHourIsNotKnownAndTheNextDayCountsWhole() {
        assertThat(end(CountsFrom.COLLECTED, FRIDAY)).isEqualTo("2026-11-21T23:00:00Z");
    }

    private static Instant end(CountsFrom from, LocalDate collected) {
        return UrgentWindow.end(from.receipt(FRIDAY, SCANNED, collected), A_DAY, ROME);
    }
}
