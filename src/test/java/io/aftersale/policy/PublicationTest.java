// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Instant NOW = Instant.parse("2026-03-28T09:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-03-28T10:04, TOO_SOON",
                "2026-03-28T10:05, none",
                "2026-03-28T10:05:30, none",
                "2026-03-29T01:59, none",
                "2026-03-29T02:00, NO_SUCH_HOUR",
                "2026-03-29T02:30, NO_SUCH_HOUR",
                "2026-03-29T03:00, none"
            })
    void itBeginsFiveMinutesFromNowAtTheEarliestAndAtAnHourThatExists(String from, String fault) {
        assertThat(faults(from, Instant.EPOCH)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tomorrow", "2026-13-01T00:00", "2026-02-30T00:00", "+999999999-01-01T00:00", "2026-04-01"})
    void whatIsNoLocalTimeIsSaidToBeNone(String from) {
        assertThat(faults(from, Instant.EPOCH)).containsExactly("NOT_A_TIME");
    }

    @Test
    void itBeginsAfterTheNewestVersion() {
        Instant newest = Instant.parse("2026-05-01T08:00:00Z");

        assertThat(faults("2026-05-01T09:59", newest)).containsExactly("NOT_AFTER_NEWEST");
        assertThat(faults("2026-05-01T10:00", newest)).containsExactly("NOT_AFTER_NEWEST");
        assertThat(faults("2026-05-01T10:01", newest)).isEmpty();
        assertThat(faults("2026-03-28T10:00", newest)).containsExactly("TOO_SOON", "NOT_AFTER_NEWEST");
    }

    @Test
    void anHourThatComesTwiceMeansItsFirstTime() {
        assertThat(new Publication("2026-10-25T02:30", "why").start(ROME))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(faults("2026-10-25T02:30", Instant.EPOCH)).isEmpty();
    }

    @Test
    void itSaysWhyInAtMostTwoThousandCharacters() {
        assertThat(noteFaults(" ")).containsExactly(PolicyFault.of("note", PolicyFault.Code.MISSING));
        assertThat(noteFaults("x".repeat(2000))).isEmpty();
        assertThat(noteFaults("x".repeat(2001)))
                .containsExactly(PolicyFault.of("note", PolicyFault.Code.TOO_LONG, 2000));
    }

    private static List<PolicyFault> noteFaults(String note) {
        return new Publication("2026-04-01T00:00", note).faults(Instant.EPOCH, NOW, ROME);
    }

    private static List<String> faults(String from, Instant newest) {
        List<PolicyFault> faults = new Publication(from, "why").faults(newest, NOW, ROME);
        assertThat(faults).allSatisfy(fault -> assertThat(fault.field()).isEqualTo("validFrom"));
        return faults.stream().map(fault -> fault.code().name()).toList();
    }
}
