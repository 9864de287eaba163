// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aftersale.deadline.KeptCount;
import io.aftersale.line.LineStanding;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.web.view.Coverages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class FieldsOfAReportTest {

    private final SiteInMemory site = new SiteInMemory();

    @Test
    void onlyALineWithoutACouriersDateIsAskedWhenItArrived() {
        site.standings.put(8L, standing(List.of()));

        assertThat(fields(0).asksArrival()).isFalse();
        assertThat(fields(1).asksArrival()).isTrue();
        assertThat(fields(1).arrivedOn().id()).isEqualTo("as-lines-8-arrivedOn");
    }

    @Test
    void whatSignificantDamageIsStandsInTheShopsOwnWordsWhereItHasSome() {
        assertThat(fields(0).significantHint())
                .startsWith("For example: a main part is broken")
                .endsWith("please tell us by Sat 21 Nov 2026, 23:59 (Rome) if you can; later is fine too.");

        site.policy = PolicyVersion.of(
                1,
                Instant.EPOCH,
                Map.of(
                        "text.significant.en",
                        "The head is off.",
                        "text.significant.it",
                        "Senza testa.",
                        "urgent.hours",
                        "1"));

        assertThat(fields(0).significantHint())
                .isEqualTo(
                        "The head is off. If so, please tell us by Sat 21 Nov 2026, 23:59 (Rome) if you can; later is fine too.");
    }

    @Test
    void aBoxIsSaidToBeExcludedWhereThePolicyRefusesIt() {
        site.policy = PolicyVersion.of(1, Instant.EPOCH, Map.of("exclusion.artBox", "LOOK"));

        assertThat(fields(0).kinds())
                .filteredOn(kind -> kind.value().startsWith("BOX"))
                .extracting(
                        OptionView::value,
                        OptionView::refuses,
                        kind -> kind.hint().isEmpty())
                .containsExactly(tuple("BOX_DAMAGE_OUTER", true, false), tuple("BOX_DAMAGE_ART", false, true));
    }

    @Test
    void aKindWithATimeOfItsOwnSaysIt() {
        site.standings.put(
                7L,
                standing(List.of(new LineStanding.Parcel(
                        "P1",
                        null,
                        LocalDate.of(2026, 11, 20),
                        null,
                        Instant.parse("2026-11-27T23:00:00Z"),
                        LocalDate.of(2026, 11, 27),
                        List.of(),
                        Map.of(
                                "MISSING_PART",
                                new KeptCount(
                                        Instant.parse("2026-12-04T23:00:00Z"),
                                        LocalDate.parse("2026-12-04"),
                                        List.of()))))));

        assertThat(fields(0).kinds().get(0))
                .isEqualTo(new OptionView(
                        "MISSING_PART",
                        "A part is missing",
                        "To be reported by Fri 4 Dec 2026, 23:59 (Rome).",
                        false,
                        false));
    }

    private ReportLineView.Fields fields(int line) {
        ReportPage page = (ReportPage) site.reports(new PartsToRead())
                .form("1001", "", new MockHttpServletResponse())
                .getModel()
                .get("page");
        return page.lines().get(line).fields();
    }

    private static LineStanding standing(List<LineStanding.Parcel> parcels) {
        return new LineStanding(7, Coverages.preOrder(), Coverages.TERMS, true, parcels, List.of(), 2);
    }
}
