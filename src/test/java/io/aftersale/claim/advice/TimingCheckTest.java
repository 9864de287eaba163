// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import static io.aftersale.claim.advice.Reported.ROME;
import static io.aftersale.claim.advice.Reported.TERMS;
import static io.aftersale.claim.advice.Reported.parcel;
import static io.aftersale.claim.advice.Reported.timing;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.StockOrigin;
import io.aftersale.line.LineStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

    private final TimingCheck check = new TimingCheck();

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T22:59:59.999999999Z, REPORTED_IN_TIME",
        "2026-03-09T23:00:00Z,           REPORTED_LATE",
        "2026-03-09T21:30:00Z,           REPORTED_IN_TIME",
    })
    void theLastInstantIsInTimeAndTheNextIsLate(String reportedAt, AdviceCode code) {
        TimingFacts facts = timing(parcel("2026-03-02", null, "2026-03-09T23:00:00Z"), false, reportedAt);

        assertThat(codes(facts)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-28, 2026-03-28T13:00:00Z, 2026-03-29T12:59:59.999Z, URGENT_WITHIN_24H",
                "2026-03-28, 2026-03-28T13:00:00Z, 2026-03-29T13:00:00Z,     URGENT_AFTER_24H",
                "2026-10-24, 2026-10-24T12:00:00Z, 2026-10-25T11:59:59.999Z, URGENT_WITHIN_24H",
                "2026-10-24, 2026-10-24T12:00:00Z, 2026-10-25T12:00:00Z,     URGENT_AFTER_24H",
                "2026-03-28, -,                    2026-03-29T21:59:59.999Z, URGENT_WITHIN_24H",
                "2026-03-28, -,                    2026-03-29T22:00:00Z,     URGENT_AFTER_24H",
                "2026-03-28, 2026-03-28T13:00:00Z, 2026-03-31T13:00:00Z,     URGENT_AFTER_24H",
            })
    void significantDamageIsToldWithinADayOrLaterAndBothAreInTime(
            String deliveredOn, String deliveredAt, String reportedAt, AdviceCode code) {
        TimingFacts facts = timing(parcel(deliveredOn, deliveredAt, "2026-12-31T23:00:00Z"), true, reportedAt);

        assertThat(codes(facts)).containsExactly(AdviceCode.REPORTED_IN_TIME, code);
        assertThat(check.reasons(facts, TERMS)).extracting(AdviceReason::argues).containsOnly(AdviceWord.ACCEPT);
    }

    @Test
    void onlyStaffReadThatSignificantDamageCameLate() {
        assertThat(AdviceCode.values())
                .filteredOn(AdviceCode::isForStaffOnly)
                .containsExactly(AdviceCode.URGENT_AFTER_24H);
    }

    @Test
    void withoutACouriersDateNothingIsLateNorUrgent() {
        LineStanding.Parcel shipped = new LineStanding.Parcel("P1", LocalDate.of(2026, 1, 2), null, null, null, null);

        assertThat(codes(TimingFacts.of(standing(), true, NOW, ROME))).containsExactly(AdviceCode.DELIVERY_UNVERIFIED);
        assertThat(codes(TimingFacts.of(standing(shipped), true, NOW, ROME)))
                .containsExactly(AdviceCode.DELIVERY_UNVERIFIED);
        assertThat(codes(timing(shipped, true, "2026-03-03T09:00:00Z")))
                .containsExactly(AdviceCode.DELIVERY_UNVERIFIED);
    }

    @Test
    void aParcelUnderWayIsNotDeliveredYet() {
        LineStanding.Parcel shipped = new LineStanding.Parcel("P1", LocalDate.of(2026, 3, 2), null, null, null, null);

        assertThat(codes(TimingFacts.of(standing(shipped), true, NOW, ROME)))
                .containsExactly(AdviceCode.NOT_DELIVERED_YET);
    }

    @Test
    void aDeliveredParcelIsTakenFromWhereTheLineStands() {
        LineStanding.Parcel delivered = parcel("2026-03-02", null, "2026-03-09T23:00:00Z");

        TimingFacts facts = TimingFacts.of(standing(delivered), true, NOW, ROME);

        assertThat(facts).isEqualTo(timing(delivered, true, "2026-03-03T09:00:00Z"));
        assertThat(codes(facts)).containsExactly(AdviceCode.REPORTED_IN_TIME, AdviceCode.URGENT_WITHIN_24H);
    }

    private List<AdviceCode> codes(TimingFacts facts) {
        return check.reasons(facts, TERMS).stream().map(AdviceReason::code).toList();
    }

    private static LineStanding standing(LineStanding.Parcel... parcels) {
        return new LineStanding(42, Reported.coverage(StockOrigin.PRE_ORDER), true, List.of(parcels), List.of(), 1);
    }
}
