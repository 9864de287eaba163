// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportTerms;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinesOfOnePageTest {

    private static final Instant DEADLINE = Instant.parse("2026-11-27T23:00:00Z");
    private static final List<LineStanding.Parcel> CAME = List.of(parcel("2026-11-20", "2026-11-27"));

    private final LineViews views = new LineViews(Reader.ROME);

    @Test
    void linesOfOnePageSayNothingOfEachOther() {
        Words page = Reader.english().remembering();
        PolicyVersion measuredAtReport =
                PolicyVersion.of(1, Instant.EPOCH, Map.of("coverage.measuredAt", "REPORT_DATE"));
        ReportTerms atReport = ReportTerms.of(measuredAtReport, null);
        List<List<LineStanding.Parcel>> parcels = List.of(List.of(), CAME, List.of(parcel("2026-11-19", "2026-11-26")));

        for (CoverageDecision coverage : List.of(Coverages.preOrder(), Coverages.inStock("2026-10-01"))) {
            for (ReportTerms terms : List.of(Coverages.TERMS, atReport)) {
                parcels.forEach(came -> Stream.of(0, 1).forEach(free -> {
                    LineStanding line = new LineStanding(7, coverage, terms, true, came, List.of(), free);
                    Stream.of(DEADLINE.minusSeconds(1), DEADLINE)
                            .forEach(now -> assertThat(views.line("1001", "", line, now, page))
                                    .isEqualTo(views.line("1001", "", line, now, Reader.english())));
                }));
            }
        }
    }

    @Test
    void linesJudgedAlikeShareWhatIsSaidButNotTheirAddresses() {
        Words page = Reader.english().remembering();
        CoverageDecision coverage = Coverages.preOrder();
        LineStanding one = new LineStanding(7, coverage, Coverages.TERMS, true, CAME, List.of(), 1);
        LineStanding other = new LineStanding(8, coverage, Coverages.TERMS, true, CAME, List.of(), 2);
        Instant now = DEADLINE.minusSeconds(1);

        LineView first = views.line("1001", "", one, now, page);
        LineView second = views.line("1001", "Ai", other, now, page);

        assertThat(second.flag()).isSameAs(first.flag());
        assertThat(second.name()).isEqualTo("Ai");
        assertThat(second.actions())
                .extracting(ActionView::url)
                .containsExactly("/account/after-sale/report?order=1001&line=8");
        assertThat(first.actions())
                .extracting(ActionView::url)
                .containsExactly("/account/after-sale/report?order=1001&line=7");
    }

    private static LineStanding.Parcel parcel(String delivered, String lastDay) {
        LocalDate last = LocalDate.parse(lastDay);
        Instant end = last.plusDays(1).atStartOfDay(Reader.ROME).toInstant();
        return new LineStanding.Parcel("P1", null, LocalDate.parse(delivered), null, end, last);
    }
}
