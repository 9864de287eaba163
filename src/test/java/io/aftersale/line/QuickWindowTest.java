// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.policy.PolicyVersion;
import io.aftersale.web.view.Coverages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuickWindowTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Instant NOW = Instant.parse("2026-03-28T15:00:00Z");

    @Test
    void itEnds24HoursAfterTheCouriersInstantOrWithTheDayAfterHisDay() {
        assertThat(end(delivered(Instant.parse("2026-03-28T13:00:00Z")), "true", 1))
                .contains(Instant.parse("2026-03-29T13:00:00Z"));
        assertThat(end(delivered(null), "true", 1)).contains(Instant.parse("2026-03-29T22:00:00Z"));
    }

    @Test
    void thereIsNoneWhereThePolicyTakesNoneNothingIsFreeOrNoDateIsKnown() {
        assertThat(end(delivered(null), "false", 1)).isEmpty();
        assertThat(end(delivered(null), "true", 0)).isEmpty();
        assertThat(end(new LineStanding.Parcel("P1", null, null, null, null, null), "true", 1))
                .isEmpty();
    }

    private static Optional<Instant> end(LineStanding.Parcel parcel, String enabled, int free) {
        Map<String, String> settings = PolicyVersion.shopDefaults();
        settings.put("quickReport.enabled", enabled);
        ReportTerms terms = ReportTerms.of(PolicyVersion.of(1, Instant.EPOCH, settings), LocalDate.of(2026, 3, 20));
        LineStanding standing =
                new LineStanding(42, Coverages.chinaStock(), terms, true, List.of(parcel), List.of(), free);
        return QuickWindow.end(standing, ReportWindow.of(standing, NOW, ROME), ROME);
    }

    private static LineStanding.Parcel delivered(@Nullable Instant at) {
        return new LineStanding.Parcel(
                "P1",
                null,
                LocalDate.of(2026, 3, 28),
                at,
                Instant.parse("2026-04-03T22:00:00Z"),
                LocalDate.of(2026, 4, 3));
    }
}
