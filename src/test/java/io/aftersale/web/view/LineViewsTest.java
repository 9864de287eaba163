// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.deadline.CountedDay;
import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.KeptCount;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportTerms;
import io.aftersale.line.ReportWindow;
import io.aftersale.policy.PolicyVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineViewsTest {

    private static final Instant DEADLINE = Instant.parse("2026-11-27T23:00:00Z");

    private final LineViews views = new LineViews(Reader.ROME);

    @Test
    void theLastNanosecondIsInTime() {
        LineView line = view(delivered(), DEADLINE.minusNanos(1));

        assertThat(line.deadlineText()).isEqualTo("Report by Fri 27 Nov 2026, 23:59 (Rome)");
        assertThat(line.deadlineIso()).isEqualTo("2026-11-28T00:00:00+01:00");
        assertThat(line.deliveryText()).containsExactly("Delivered 20 Nov 2026");
        assertThat(line.actions())
                .extracting(ActionView::hook, ActionView::url, ActionView::label)
                .containsExactly(tuple("report", "/account/after-sale/report?order=1001&line=7", "Report a problem"));
    }

    @Test
    void theFirstInstantAfterIsLateAndSaysWhatThatMeans() {
        LineView line = view(delivered(), DEADLINE);

        assertThat(line.deadlineText()).isEqualTo("Reporting ended Fri 27 Nov 2026, 23:59 (Rome)");
        assertThat(line.actions()).extracting(ActionView::hook).containsExactly("report-late");
        assertThat(line.actions().get(0).note()).contains("we can only make an exception");
    }

    @Test
    void whatIsOnItsWayCannotBeReportedYet() {
        LineStanding.Parcel shipped = new LineStanding.Parcel("P1", LocalDate.of(2026, 11, 18), null, null, null, null);

        LineView line = view(standing(Coverages.preOrder(), List.of(shipped), List.of(), 1), DEADLINE);

        assertThat(line.deadlineText()).isEmpty();
        assertThat(line.deadlineIso()).isEmpty();
        assertThat(line.deliveryText()).containsExactly("Shipped 18 Nov 2026");
        assertThat(line.actions()).extracting(ActionView::hook, ActionView::url).containsExactly(tuple("not-yet", ""));
    }

    @Test
    void aLineWhollyInAClaimLeadsToItInsteadOfToAReport() {
        LineStanding.ClaimRef claim = new LineStanding.ClaimRef("AS-00000001", "IN_REVIEW", true, 1);

        LineView line = view(standing(Coverages.preOrder(), delivered().parcels(), List.of(claim), 0), DEADLINE);

        assertThat(line.actions()).isEmpty();
        assertThat(line.deadlineText()).isEmpty();
        assertThat(line.claims())
                .containsExactly(new ClaimLinkView(
                        "AS-00000001", "/account/after-sale/claims/AS-00000001", "IN_REVIEW", "Being checked"));
    }

    @Test
    void eachFlagHasAnIconOfItsOwn() {
        Words words = Reader.english();

        assertThat(List.of(
                        views.flag(Coverages.preOrder(), words),
                        views.flag(Coverages.goodwill(), words),
                        views.flag(Coverages.unknown(), words),
                        views.flag(Coverages.inStock("2026-03-01"), words)))
                .extracting(FlagView::flag, FlagView::icon)
                .containsExactly(
                        tuple("COVERED", "shield-check"),
                        tuple("COVERED_BY_EXCEPTION", "shield-star"),
                        tuple("NEEDS_REVIEW", "shield-question"),
                        tuple("NOT_COVERED", "shield-off"));
    }

    @Test
    void anOrderShowsItsWorstFlagAndTheKindestAction() {
        LineStanding late = standing(Coverages.chinaStock(), List.of(parcel("2026-10-01", "2026-10-08")), List.of(), 1);

        OrderView order = views.order("1001", List.of(delivered(), late), DEADLINE.minusSeconds(1), Reader.english());

        assertThat(order.worst().flag()).isEqualTo("NOT_COVERED");
        assertThat(order.actions())
                .extracting(ActionView::hook, ActionView::url)
                .containsExactly(tuple("report", "/account/after-sale/report?order=1001"));
    }

    @Test
    void anOrderThatIsLateEverywhereOffersToReportLate() {
        OrderView order = views.order("1001", List.of(delivered()), DEADLINE, Reader.italian());

        assertThat(order.actions()).extracting(ActionView::label).containsExactly("Segnala in ritardo");
    }

    @Test
    void withoutACouriersDateTheDeadlineIsToBeVerified() {
        LineView line = view(standing(Coverages.preOrder(), List.of(), List.of(), 1), DEADLINE);

        assertThat(line.deadlineText())
                .isEqualTo("Report by: to be verified, we do not have the courier’s delivery date yet");
        assertThat(line.deadlineIso()).isEmpty();
    }

    @Test
    void aDraftBegunInTimeSaysUntilWhenItMayBeSent() {
        ReportWindow window = ReportWindow.of(delivered(), DEADLINE, Reader.ROME, DEADLINE.minusSeconds(1));

        LineView line = views.line("1001", "", delivered(), window, DEADLINE, Reader.english());

        assertThat(line.deadlineText())
                .startsWith("Begun in time:")
                .endsWith("if you send it by Sun 29 Nov 2026, 23:59 (Rome)");
        assertThat(line.actions()).extracting(ActionView::hook).containsExactly("report");
    }

    @Test
    void kindsWithATimeOfTheirOwnAreNamedBesideTheUsualOne() {
        LineStanding.Parcel usual = parcel("2026-11-20", "2026-11-27");
        LineStanding.Parcel parcel = new LineStanding.Parcel(
                "P1",
                null,
                usual.deliveredOn(),
                null,
                usual.deadline(),
                usual.lastDay(),
                List.of(),
                Map.of(
                        "MISSING_PART", kept(Duration.ofDays(7)),
                        "DEFECT", kept(Duration.ofDays(-3))));
        LineStanding standing = standing(Coverages.preOrder(), List.of(parcel), List.of(), 1);

        assertThat(view(standing, DEADLINE.minusSeconds(1)).deadlineText())
                .isEqualTo("Report by Fri 27 Nov 2026, 23:59 (Rome)"
                        + " \u00b7 Paint or finish defect: until Tue 24 Nov 2026, 23:59 (Rome)"
                        + " \u00b7 A part is missing: until Fri 4 Dec 2026, 23:59 (Rome)");
        assertThat(view(standing, DEADLINE).deadlineText()).startsWith("Reporting ended Fri 27 Nov 2026, 23:59 (Rome)");
        assertThat(view(standing, DEADLINE).actions())
                .extracting(ActionView::hook)
                .containsExactly("report");
    }

    @Test
    void theCountSaysFromWhichDayItCounts() {
        LineStanding.Parcel usual = parcel("2026-11-19", "2026-11-24");
        LineStanding.Parcel locker = new LineStanding.Parcel(
                "P1",
                null,
                usual.deliveredOn(),
                null,
                usual.deadline(),
                usual.lastDay(),
                List.of(new CountedDay(LocalDate.of(2026, 11, 24), DayKind.WORKING_DAY)),
                Map.of(),
                LocalDate.of(2026, 11, 23),
                CountsFrom.COLLECTED);
        LineStanding standing = standing(Coverages.preOrder(), List.of(locker), List.of(), 1);
        Instant now = Instant.parse("2026-11-24T10:00:00Z");

        LineView english = view(standing, now);

        assertThat(english.deliveryText()).containsExactly("Delivered 19 Nov 2026, collected 23 Nov 2026");
        assertThat(english.deadlineWhy())
                .containsExactly(
                        "Working days counted after the day it was collected: 1. The last one counts to its end.",
                        "Thu 19 Nov delivered",
                        "Mon 23 Nov collected: counted from this day",
                        "Tue 24 Nov working day 1");
        assertThat(views.line("1001", "", standing, now, Reader.italian()).deadlineWhy())
                .contains("lun 23 nov ritirato: si conta da questo giorno");
    }

    @ParameterizedTest
    @CsvSource({
        "late.mode,              REVIEW, our team looks at it",
        "late.exceptionRequests, false,  by the rules we no longer take it on",
    })
    void whatBecomesOfALateReportIsSaidAsThePolicySays(String setting, String value, String said) {
        LineStanding late = under(Map.of(setting, value), Coverages.preOrder(), parcel("2026-11-20", "2026-11-27"));

        assertThat(view(late, DEADLINE).actions().get(0).note()).contains(said);
        assertThat(views.order("1001", List.of(late), DEADLINE, Reader.english())
                        .actions()
                        .get(0)
                        .note())
                .contains(said);
    }

    @Test
    void aMeasureThatIsStillToComeIsSaidWhereItMayChangeTheFlag() {
        CoverageDecision inStock = Coverages.inStock("2026-10-01");
        Map<String, String> atReport = Map.of("coverage.measuredAt", "REPORT_DATE");
        Map<String, String> atDelivery = Map.of("coverage.measuredAt", "DELIVERY_DATE");
        LineStanding.Parcel came = parcel("2026-11-20", "2026-11-27");

        assertThat(view(under(atReport, inStock, came), DEADLINE).flag().why())
                .contains("The day that counts is the day on which you report; this is how it stands today.");
        assertThat(view(under(atDelivery, inStock), DEADLINE).flag().why())
                .contains(
                        "The day that counts is the day of delivery; until the parcel is delivered this is how it stands today.");
        assertThat(view(under(atDelivery, inStock, came), DEADLINE).flag().why())
                .hasSize(1);
        assertThat(view(under(atReport, Coverages.preOrder(), came), DEADLINE)
                        .flag()
                        .why())
                .hasSize(1);
    }

    private static LineStanding under(
            Map<String, String> settings, CoverageDecision coverage, LineStanding.Parcel... parcels) {
        ReportTerms terms = ReportTerms.of(PolicyVersion.of(1, Instant.EPOCH, settings), null);
        return new LineStanding(7, coverage, terms, true, List.of(parcels), List.of(), 1);
    }

    private LineView view(LineStanding standing, Instant now) {
        return views.line("1001", "", standing, now, Reader.english());
    }

    private static LineStanding delivered() {
        return standing(Coverages.preOrder(), List.of(parcel("2026-11-20", "2026-11-27")), List.of(), 1);
    }

    private static LineStanding.Parcel parcel(String delivered, String lastDay) {
        LocalDate last = LocalDate.parse(lastDay);
        return new LineStanding.Parcel(
                "P1",
                null,
                LocalDate.parse(delivered),
                null,
                last.plusDays(1).atStartOfDay(Reader.ROME).toInstant(),
                last);
    }

    private static LineStanding standing(
            CoverageDecision coverage,
            List<LineStanding.Parcel> parcels,
            List<LineStanding.ClaimRef> claims,
            int unitsFree) {
        return new LineStanding(7, coverage, Coverages.TERMS, true, parcels, claims, unitsFree);
    }

    private static KeptCount kept(Duration after) {
        return new KeptCount(DEADLINE.plus(after), LocalDate.of(2026, 11, 27), List.of());
    }
}
