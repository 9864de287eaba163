// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalCheckTest {

    private static final ArrivalCheck CHECK = new ArrivalCheck(
            Map.of(42L, Optional.of(LocalDate.of(2026, 3, 2)), 43L, Optional.empty()), LocalDate.of(2026, 3, 5));

    @ParameterizedTest
    @CsvSource({
        "42, '',           noArrival",
        "42, '  ',         noArrival",
        "42, yesterday,    arrivalNotADay",
        "42, 2026-02-30,   arrivalNotADay",
        "42, +12026-03-03, arrivalNotADay",
        "42, 2026-03-06,   arrivalInFuture",
        "42, 2026-03-01,   arrivalBeforeOrder",
        "43, 2026-03-06,   arrivalInFuture",
    })
    void aDayThatCannotBeIsToldAtItsField(long item, String typed, String code) {
        assertThat(CHECK.fault(item, typed)).contains(new FieldError("lines[" + item + "].arrivedOn", code, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"42, 2026-03-02", "42, ' 2026-03-05 '", "43, 2020-01-01", "44, ''", "44, yesterday"})
    void theDayOfTheOrderAndTodayAreRightAndVerifiedLinesAreNotAsked(long item, String typed) {
        assertThat(CHECK.fault(item, typed)).isEmpty();
    }

    @Test
    void aDayIsReadAsDateFieldsSendIt() {
        assertThat(ArrivalCheck.day(" 2026-03-05 ")).contains(LocalDate.of(2026, 3, 5));
        assertThat(ArrivalCheck.day("5 March")).isEmpty();
    }
}
