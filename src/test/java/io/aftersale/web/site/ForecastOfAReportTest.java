// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceCode;
import io.aftersale.claim.advice.AdviceReason;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.web.view.Coverages;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ForecastOfAReportTest {

    private final SiteInMemory site = new SiteInMemory();

    @Test
    void aFreshFormForetellsNothingButMarksWhatIsBeyondTheRules() {
        ReportPage page = (ReportPage) site.reports(new PartsToRead())
                .form("1001", "7", "", "", new MockHttpServletResponse())
                .getModel()
                .get("page");

        assertThat(page.forecast().lines()).isEmpty();
        assertThat(page.forecast().exceptionPossible()).isFalse();
        assertThat(page.lines()).extracting(ReportLineView::beyondTheRules).contains(true);
    }

    @Test
    void whatSpeaksAgainstAReportIsSaidKindlyBeforeSending() {
        advise(7, AdviceWord.REFUSE, Coverages.preOrder(), AdviceCode.URGENT_AFTER_24H, AdviceCode.BOX_OUTER_EXCLUDED);
        advise(8, AdviceWord.LOOK, Coverages.unknown(), AdviceCode.REPORTED_IN_TIME);

        ReportPage.Forecast forecast = forecast(PartsToRead.filled().with("exceptionAsked", "true"));

        assertThat(forecast.refused()).isTrue();
        assertThat(forecast.exceptionPossible()).isTrue();
        assertThat(forecast.exceptionTicked()).isTrue();
        assertThat(forecast.lines())
                .extracting(AdviceView::statue)
                .containsExactly("Oni Drummer", "Diorama \u2013 Base");
        assertThat(forecast.lines().get(0).sentence()).contains("You may still send the report");
        assertThat(forecast.lines().get(0).why())
                .containsExactly(
                        "Pre-order items are always covered by our after-sales service.",
                        "Damage of the exterior brown box is excluded.");
        assertThat(forecast.lines().get(1).why().get(0)).startsWith("We do not know yet how this statue was sold");
        assertThat(forecast.lines().get(1).why().get(1))
                .isEqualTo("Reported in time: the reporting time ends Fri 27 Nov 2026, 23:59 (Rome).");
    }

    @Test
    void coverageThatAnExceptionLiftsDoesNotSpeakAgainstIt() {
        advise(7, AdviceWord.ACCEPT, Coverages.goodwill(), AdviceCode.REPORTED_IN_TIME);

        ReportPage.Forecast forecast = forecast(PartsToRead.filled());

        assertThat(forecast.refused()).isFalse();
        assertThat(forecast.exceptionTicked()).isFalse();
        assertThat(forecast.lines()).singleElement().satisfies(line -> {
            assertThat(line.word()).isEqualTo("ACCEPT");
            assertThat(line.why().get(0)).startsWith("Our team made an exception on 3 Nov 2026");
        });
    }

    @Test
    void theAnswersStayTicked() {
        ReportPage page = page(PartsToRead.filled().with("lines[7].CAME_OFF_CLEAN", "true"));

        assertThat(page.lines().get(0).fields().answers())
                .filteredOn(ReportLineView.AnswerView::ticked)
                .extracting(ReportLineView.AnswerView::label)
                .containsExactly("It came off clean");
    }

    @Test
    void anExceptionThatThePolicyDoesNotTakeIsNotOffered() {
        site.policy = PolicyVersion.of(1, Instant.EPOCH, Map.of("chinaStock.exceptionRequests", "false"));
        advise(7, AdviceWord.REFUSE, Coverages.chinaStock(), AdviceCode.REPORTED_IN_TIME);

        ReportPage page = page(PartsToRead.filled());

        assertThat(page.forecast().refused()).isTrue();
        assertThat(page.forecast().exceptionPossible()).isFalse();
        assertThat(page.forecast().lines().get(0).sentence()).contains("exceptions are not taken for it");
        assertThat(page.lines()).extracting(ReportLineView::beyondTheRules).containsOnly(false);
        assertThat(page.lines().get(0).notes()).singleElement().asString().contains("exceptions are not taken for it");
    }

    @Test
    void whereTheRulesRefuseWithoutAPersonThatIsSaidBeforeSending() {
        advise(7, AdviceWord.REFUSE, Coverages.chinaStock(), AdviceCode.REPORTED_IN_TIME);
        assertThat(forecast(PartsToRead.filled()).refusedAtOnce()).isFalse();
        assertThat(forecast(PartsToRead.filled()).exceptionHint()).contains("nothing is refused automatically");

        site.policy = PolicyVersion.of(1, Instant.EPOCH, Map.of("refusal.automatic", "true"));

        assertThat(forecast(PartsToRead.filled()).refusedAtOnce()).isTrue();
        assertThat(page(PartsToRead.filled()).lines().get(0).notes())
                .anySatisfy(note -> assertThat(note).contains("it is refused at once by the rules"));
        assertThat(forecast(PartsToRead.filled()).exceptionHint()).contains("refused at once");
        advise(8, AdviceWord.ACCEPT, Coverages.preOrder(), AdviceCode.REPORTED_IN_TIME);
        assertThat(forecast(PartsToRead.filled()).refusedAtOnce()).isFalse();
    }

    private void advise(long line, AdviceWord word, CoverageDecision coverage, AdviceCode... codes) {
        List<AdviceReason> reasons = Arrays.stream(codes)
                .map(code -> new AdviceReason(
                        code, code.usual(), code.looksAtTheDeadline() ? Instant.parse("2026-11-27T23:00:00Z") : null))
                .toList();
        site.claims.advice.put(line, new Advice(word, coverage, reasons, 1));
    }

    private ReportPage.Forecast forecast(PartsToRead parts) {
        return page(parts).forecast();
    }

    private ReportPage page(PartsToRead parts) {
        return (ReportPage) site.reports(parts.with("action", "save"))
                .post(new MockHttpServletRequest(), new MockHttpServletResponse())
                .getModel()
                .get("page");
    }
}
