// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.Exclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFactsTest {

    @Test
    void whatIsTakenOutOfTheServiceSaysWhy() {
        TypedFacts silent = new TypedFacts("", "", "", "NO_AFTER_SALE_SERVICE", " ");
        TypedFacts long255 = new TypedFacts("", "", "", "NO_AFTER_SALE_SERVICE", "w".repeat(255));
        TypedFacts tooLong = new TypedFacts("", "", "", "NO_AFTER_SALE_SERVICE", "w".repeat(256));

        assertThat(silent.faults()).containsExactly(new TypedFacts.Fault("exclusionReason", "noExclusionReason"));
        assertThat(long255.faults()).isEmpty();
        assertThat(tooLong.faults()).containsExactly(new TypedFacts.Fault("exclusionReason", "badExclusionReason"));
    }

    @Test
    void aReasonIsKeptWithItsMarkOnly() {
        assertThat(new TypedFacts("", "", "", "NO_AFTER_SALE_SERVICE", " why ")
                        .normal()
                        .exclusionReason())
                .isEqualTo("why");
        assertThat(new TypedFacts("", "", "", "SPARE_PARTS_EXHAUSTED", "why").normal())
                .isEqualTo(new TypedFacts("", "", "", "SPARE_PARTS_EXHAUSTED", ""));
    }

    @Test
    void whoSetTheMarkStaysWhileTheReasonDoes() {
        TypedFacts typed = new TypedFacts("", "", "", "NO_AFTER_SALE_SERVICE", "why");
        Exclusion held = new Exclusion("mara", "why");

        assertThat(typed.exclusion(null, "luca")).isEqualTo(new Exclusion("luca", "why"));
        assertThat(typed.exclusion(held, "luca")).isEqualTo(held);
        assertThat(typed.exclusion(new Exclusion("mara", "else"), "luca")).isEqualTo(new Exclusion("luca", "why"));
        assertThat(TypedFacts.NONE.exclusion(held, "luca")).isNull();
    }

    @Test
    void nothingIsWrongWithNothing() {
        assertThat(TypedFacts.NONE.faults()).isEmpty();
        assertThat(new TypedFacts(" ", " ", " ", " , ").normal()).isEqualTo(TypedFacts.NONE);
    }

    @Test
    void whatIsTypedIsKeptInOneWay() {
        assertThat(new TypedFacts(
                                "in stock",
                                " 2026-Q1 ",
                                " Prime 1 ",
                                "spare_parts_exhausted, NO_AFTER_SALE_SERVICE,SPARE_PARTS_EXHAUSTED")
                        .normal())
                .isEqualTo(new TypedFacts(
                        "IN_STOCK", "2026-Q1", "Prime 1", "NO_AFTER_SALE_SERVICE,SPARE_PARTS_EXHAUSTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-12", "2026-03", "2026-Q1", "2028-02-29", ""})
    void aReleaseDateIsADayAMonthOrAQuarter(String written) {
        assertThat(new TypedFacts("", written, "", "").faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-13", "2026-Q5", "2026", "12/03/2026", "March 2026", "2026-3-1"})
    void anythingElseIsNone(String written) {
        assertThat(new TypedFacts("", written, "", "").faults())
                .containsExactly(new TypedFacts.Fault("releaseDate", "badReleaseDate"));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, '', stockOrigin, badStockOrigin",
        "OUT_OF_STOCK, '', stockOrigin, badStockOrigin",
        "'', 'SPARE_PARTS', marks, badMark",
        "'', 'SPARE_PARTS_EXHAUSTED,GONE', marks, badMark"
    })
    void anUnknownWordIsRefused(String origin, String marks, String field, String code) {
        assertThat(new TypedFacts(origin, "", "", marks).faults()).containsExactly(new TypedFacts.Fault(field, code));
    }

    @Test
    void aStudioFitsItsColumnAndOneLine() {
        assertThat(new TypedFacts("", "", "s".repeat(255), "").faults()).isEmpty();
        assertThat(new TypedFacts("", "", "s".repeat(256), "").faults())
                .containsExactly(new TypedFacts.Fault("studio", "badStudio"));
        assertThat(new TypedFacts("", "", "Prime\n1", "").faults())
                .containsExactly(new TypedFacts.Fault("studio", "badStudio"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(new TypedFacts("x", "x", "s".repeat(256), "x").faults()).hasSize(4);
    }
}
