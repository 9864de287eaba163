// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.line.LineStanding;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.view.Coverages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickCheckTest {

    private static final LineStanding.Parcel DELIVERED = new LineStanding.Parcel(
            "P1",
            null,
            LocalDate.of(2026, 3, 2),
            null,
            Instant.parse("2026-03-09T23:00:00Z"),
            LocalDate.of(2026, 3, 9));
    private static final LineStanding.Parcel SHIPPED =
            new LineStanding.Parcel("P2", LocalDate.of(2026, 3, 10), null, null, null, null);
    private static final PlacedOrder ORDER = new PlacedOrder(
            1,
            "1001",
            7,
            List.of(
                    new PlacedOrder.Line(42, 1, 1, "Dragon", "", 1, ""),
                    new PlacedOrder.Line(43, 1, 1, "Phoenix", "", 1, ""),
                    new PlacedOrder.Line(44, 1, 1, "Sphinx", "", 1, "")));

    @Test
    void timeRefusesNothing() {
        assertThat(faults("42", "", "Broken.", "2026-03-12T10:00:00Z")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "43, 'lines notYetArrived [Phoenix]'",
        "44, 'lines noneLeft []'",
        "99, 'lines notInOrder []'",
        "x, 'lines notInOrder []'",
    })
    void aLineThatCannotBeReportedIsNamed(String line, String fault) {
        assertThat(faults(line, "", "Broken.", "2026-03-12T10:00:00Z")).containsExactly(fault);
    }

    @Test
    void wordsAreNeededAndFitTheHistory() {
        String now = "2026-03-03T10:00:00Z";
        assertThat(faults("42", "x".repeat(255), "y".repeat(3744), now)).isEmpty();
        assertThat(faults("42", "x".repeat(256), "y".repeat(3745), now))
                .containsExactly("part tooLong [255]", "words tooLong [3744]");
        assertThat(faults("42", "", " ", now)).containsExactly("words noDescription []");
        assertThat(QuickCheck.faults(
                        new QuickForm(List.of(), "", "a"),
                        ORDER,
                        lines(),
                        Instant.parse(now),
                        ZoneId.of("Europe/Rome")))
                .containsExactly(new FieldError("lines", "noLine", List.of()));
    }

    private static List<String> faults(String line, String part, String words, String now) {
        return QuickCheck.faults(
                        new QuickForm(List.of(line), part, words),
                        ORDER,
                        lines(),
                        Instant.parse(now),
                        ZoneId.of("Europe/Rome"))
                .stream()
                .map(fault -> fault.field() + " " + fault.code() + " " + fault.arguments())
                .toList();
    }

    private static Map<Long, LineStanding> lines() {
        return Map.of(42L, line(42, DELIVERED, 1), 43L, line(43, SHIPPED, 1), 44L, line(44, DELIVERED, 0));
    }

    private static LineStanding line(long id, LineStanding.Parcel parcel, int free) {
        return new LineStanding(id, Coverages.chinaStock(), Coverages.TERMS, true, List.of(parcel), List.of(), free);
    }
}
