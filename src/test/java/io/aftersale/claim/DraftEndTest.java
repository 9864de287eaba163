// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.line.LineStanding;
import io.aftersale.web.view.Coverages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftEndTest {

    private static final String DEADLINE = "2026-03-09T23:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T22:59:59Z, 2026-03-11T23:00:00Z",
        "2026-03-09T23:00:00Z, 2026-03-24T08:00:00Z",
        "2026-03-09T23:00:01Z, 2026-03-24T08:00:00Z",
    })
    void aDraftFromBeforeItsDeadlineEndsWithTheGraceAndOneFromAfterIt14DaysAfterItsLastChange(
            String begun, String end) {
        assertThat(DraftEnd.of(
                        List.of(line(delivered("2026-03-02", DEADLINE))),
                        Instant.parse(begun),
                        Instant.parse("2026-03-10T08:00:00Z")))
                .isEqualTo(end);
    }

    @Test
    void withoutADeadlineItEnds14DaysAfterItsLastChange() {
        Instant begun = Instant.parse("2026-03-04T08:00:00Z");
        LineStanding.Parcel noDate = new LineStanding.Parcel("P2", null, null, null, null, null);

        assertThat(DraftEnd.of(List.of(), begun, begun)).isEqualTo("2026-03-18T08:00:00Z");
        assertThat(DraftEnd.of(List.of(line()), begun, begun)).isEqualTo("2026-03-18T08:00:00Z");
        assertThat(DraftEnd.of(List.of(line(delivered("2026-03-02", DEADLINE), noDate)), begun, begun))
                .isEqualTo("2026-03-18T08:00:00Z");
    }

    @Test
    void ofSeveralLinesTheLatestEndCounts() {
        Instant begun = Instant.parse("2026-03-04T08:00:00Z");

        assertThat(DraftEnd.of(
                        List.of(
                                line(delivered("2026-03-02", DEADLINE)),
                                line(delivered("2026-03-03", "2026-03-10T23:00:00Z"))),
                        begun,
                        begun.minus(Duration.ofDays(7))))
                .isEqualTo("2026-03-12T23:00:00Z");
    }

    private static LineStanding.Parcel delivered(String on, String deadline) {
        return new LineStanding.Parcel(
                "P1", null, LocalDate.parse(on), null, Instant.parse(deadline), LocalDate.parse("2026-03-09"));
    }

    private static LineStanding line(LineStanding.Parcel... parcels) {
        return new LineStanding(42, Coverages.chinaStock(), Coverages.TERMS, true, List.of(parcels), List.of(), 1);
    }
}
