// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageException;
import io.aftersale.facts.TypedFacts.Fault;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedExceptionTest {

    private static final LocalDate ORDERED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    void aGoodwillIsSaidToday() {
        TypedException typed = new TypedException("GOODWILL", " We help you. ", "two heads\0 left", "", "");

        assertThat(typed.faults(ORDERED, TODAY)).isEmpty();
        assertThat(typed.exception("luca", TODAY))
                .isEqualTo(new CoverageException(CoverageCode.GOODWILL, "luca", TODAY, "We help you."));
        assertThat(typed.lastDay()).isNull();
    }

    @Test
    void anInquirysAnswerIsSaidOnItsOwnDay() {
        TypedException typed = inquiry("2026-03-01", " 2026-03-15");

        assertThat(typed.faults(ORDERED, TODAY)).isEmpty();
        assertThat(typed.exception("luca", TODAY).on()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(typed.lastDay()).isEqualTo(LocalDate.of(2026, 3, 15));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertThat(TypedException.NONE.faults(ORDERED, TODAY))
                .containsExactly(
                        new Fault("code", "badCode"), new Fault("terms", "noTerms"), new Fault("reason", "noReason"));
        assertThat(new TypedException("COVERED_BY_INQUIRY", "t", "r", "", "").faults(ORDERED, TODAY))
                .containsExactly(new Fault("answeredOn", "badDay"), new Fault("validUntil", "badDay"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, ",
        "2026-03-02, 2026-03-01, validUntil overBeforeOrder",
        "2026-03-03, 2026-03-15, answeredOn afterOrder",
        "2026-03-04, 2026-03-15, answeredOn afterOrder",
        "2026-03-05, 2026-03-15, answeredOn inFuture",
        "2026-02-30, 2026-03-15, answeredOn badDay",
        "soon, 2026-03-15, answeredOn badDay",
        "2026-03-02, 15 March, validUntil badDay",
    })
    void anAnswerCountsWhereItWasGivenAndValidOnTheDayOfTheOrder(String answered, String until, String fault) {
        assertThat(inquiry(answered, until).faults(ORDERED, TODAY))
                .extracting(each -> each.field() + " " + each.code())
                .containsExactly(fault == null ? new String[0] : new String[] {fault});
    }

    @Test
    void wordsFitTheirColumn() {
        assertThat(new TypedException("GOODWILL", "t".repeat(4000), "r".repeat(4001), "", "").faults(ORDERED, TODAY))
                .containsExactly(new Fault("reason", "tooLong"));
        assertThat(new TypedException("GOODWILL", " \0", "r", "x", "y").faults(ORDERED, TODAY))
                .containsExactly(new Fault("terms", "noTerms"));
    }

    private static TypedException inquiry(String answeredOn, String validUntil) {
        return new TypedException("COVERED_BY_INQUIRY", "Covered.", "Mail of 1 March", answeredOn, validUntil);
    }
}
