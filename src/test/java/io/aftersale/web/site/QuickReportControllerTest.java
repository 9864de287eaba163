// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ClaimState;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportTerms;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.web.view.Coverages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class QuickReportControllerTest {

    private static final String KEY = SiteInMemory.KEY;

    private final SiteInMemory site = new SiteInMemory();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void theFormOffersWhatMayBeReportedWithUntilWhenEvidenceMayFollow() {
        QuickPage page = page(site.quick().form("1001", "7", response));

        assertThat(page.lines())
                .containsExactly(
                        new QuickPage.Line(7, "Oni Drummer", true, "Video and photos by Fri 27 Nov 2026, 23:59 (Rome)"),
                        new QuickPage.Line(
                                8, "Diorama \u2013 Base", false, "Video and photos by Fri 27 Nov 2026, 23:59 (Rome)"));
        assertThat(page.formKey()).matches("[0-9a-f]{32}");
        assertThat(page.told()).isEmpty();
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void whatIsToldLeadsToTheReportThatGoesOn() {
        ModelAndView told = tell("1001", KEY, "It broke.");

        assertThat(told.getViewName()).isEqualTo("redirect:/account/after-sale/report?order=1001&draft=AS-00000001");
        assertThat(tell("1001", KEY, "It broke.").getViewName()).isEqualTo(told.getViewName());
        assertThat(site.claims.byKey).hasSize(1);
        ReportPage report = (ReportPage) site.reports(new PartsToRead())
                .form("1001", "", "AS-00000001", "", response)
                .getModel()
                .get("page");
        assertThat(report.formKey()).isEqualTo(KEY);
        assertThat(report.notices())
                .containsExactly("You told us of the damage on 21 Nov 2026, 11:00 (Rome). Your number is AS-00000001."
                        + " Please add your video and photos below and send the report.");
        assertThat(report.lines().get(0).fields().description().value()).isEqualTo("It broke.");
        assertThat(page(site.quick().form("1001", "", response)).draftNumber()).isEqualTo("AS-00000001");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        QuickPage page = page(tell("1001", KEY, " "));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.summary())
                .containsExactly(new ReportPage.Fault("as-words", "Please say in a few words what you see."));
        assertThat(page.part().value()).isEqualTo("arm");
        assertThat(page.lines()).extracting(QuickPage.Line::chosen).containsExactly(true, false);
        assertThat(page.formKey()).isEqualTo(KEY);
    }

    @Test
    void anotherShoppersOrderAnswersLikeAMissingOne() {
        ModelAndView missing = site.quick().form("999", "", response);
        site.shopper = SiteInMemory.KEN;

        assertThat(site.quick().form("1001", "", response).getModel()).isEqualTo(missing.getModel());
        assertThat(tell("1001", KEY, "It broke.").getModel()).isEqualTo(missing.getModel());
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(site.claims.byKey).isEmpty();
    }

    @Test
    void afterTheReportWasSentItLeadsToTheClaim() {
        tell("1001", KEY, "It broke.");
        ClaimInMemory claim = site.claims.byKey.get(KEY);
        claim.state = ClaimState.IN_REVIEW;
        claim.submittedAt = Instant.parse("2026-11-21T10:00:00Z");

        assertThat(tell("1001", KEY, "Again.").getViewName())
                .isEqualTo("redirect:/account/after-sale/claims/AS-00000001");
    }

    @Test
    void wherThePolicyTakesNoneTheReportIsShownInstead() {
        Map<String, String> settings = PolicyVersion.shopDefaults();
        settings.put("quickReport.enabled", "false");
        ReportTerms off = ReportTerms.of(PolicyVersion.of(1, Instant.EPOCH, settings), Coverages.TERMS.orderedOn());
        site.standings.replaceAll((item, was) ->
                new LineStanding(item, was.coverage(), off, true, was.parcels(), List.of(), was.unitsFree()));

        assertThat(site.quick().form("1001", "", response).getViewName())
                .isEqualTo("redirect:/account/after-sale/report?order=1001");
        assertThat(tell("1001", KEY, "It broke.").getViewName())
                .isEqualTo("redirect:/account/after-sale/report?order=1001");
    }

    private ModelAndView tell(String order, String key, String words) {
        return site.quick().tell(order, key, List.of("7"), "arm", words, response);
    }

    private static QuickPage page(ModelAndView answer) {
        assertThat(answer.getViewName()).isEqualTo("after-sale/quick-report");
        return (QuickPage) answer.getModel().get("page");
    }
}
