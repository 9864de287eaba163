// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DraftFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class DraftsOfAReportTest {

    private final SiteInMemory site = new SiteInMemory();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aFreshVisitGoesOnWithWhatWasKept() {
        post(PartsToRead.form()
                .with("lines", "8")
                .with("lines[8].description", "cracked\r\nbase")
                .with("action", "save"));

        ReportPage page = open("", "");

        assertThat(page.formKey()).isEqualTo(SiteInMemory.KEY);
        assertThat(page.notices()).singleElement().asString().startsWith("This report is not sent yet");
        assertThat(page.another()).isTrue();
        assertThat(page.lines().get(1).chosen()).isTrue();
        assertThat(page.lines().get(1).fields().description().value()).isEqualTo("cracked\nbase");
        assertThat(page.seen())
                .isEqualTo(new DraftFields(Map.of("lines", "8", "lines[8].description", "cracked\nbase")).mark());
        assertThat(open("", "yes").formKey()).isNotEqualTo(SiteInMemory.KEY);
        assertThat(open("AS-00000001", "").formKey()).isEqualTo(SiteInMemory.KEY);
    }

    @Test
    void aDraftThatIsNotThereIsMissing() {
        ModelAndView answer = site.reports(new PartsToRead()).form("1001", "", "AS-99999999", "", response);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(answer.getViewName()).isEqualTo("after-sale/problem");
    }

    @Test
    void withThreeOpenDraftsTheOldestIsOfferedInsteadOfAFourth() {
        for (String digit : new String[] {"1", "2", "3"}) {
            site.claims.draft(site.order, digit.repeat(32), Locale.ENGLISH);
        }

        ReportPage page = open("", "yes");

        assertThat(page.formKey()).isEqualTo("1".repeat(32));
        assertThat(page.another()).isFalse();
        assertThat(page.notices()).hasSize(2).first().asString().startsWith("Three reports");
    }

    @Test
    void aReportThatWasChangedInAnotherWindowIsShownAndNotSent() {
        String seen = new DraftFields(Map.of()).mark();
        post(PartsToRead.form()
                .with("seen", seen)
                .with("lines", "8")
                .with("lines[8].description", "base")
                .with("action", "save"));

        ReportPage page = page(post(PartsToRead.filled().with("seen", seen).with("action", "send")));

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(site.claims.sent).isZero();
        assertThat(page.notices()).singleElement().asString().startsWith("Nothing was sent yet");
        assertThat(page.lines().get(0).fields().description().value()).isEqualTo("Arm <broken>");
        assertThat(page.lines().get(1).fields().description().value()).isEqualTo("base");
        ReportPage again =
                page(post(PartsToRead.filled().with("seen", page.seen()).with("action", "save")));
        assertThat(again.lines().get(1).chosen()).isFalse();
    }

    @Test
    void whatIsSentAfterADiscardGoesOnInAFurtherDraft() {
        post(PartsToRead.form().with("lines", "7").with("action", "save"));
        site.claims.byKey.get(SiteInMemory.KEY).state = ClaimState.WITHDRAWN;

        ReportPage page = page(post(PartsToRead.filled().with("action", "send")));
        post(PartsToRead.filled().with("action", "send"));

        assertThat(site.claims.byKey).hasSize(2);
        assertThat(site.claims.sent).isZero();
        assertThat(page.formKey()).isEqualTo(FormKey.after(SiteInMemory.KEY)).matches("[0-9a-f]{32}");
        assertThat(page.lines().get(0).fields().description().value()).isEqualTo("Arm <broken>");
    }

    @Test
    void aDraftIsListedWithWhatItHoldsAndLeadsToItsForm() {
        post(PartsToRead.form().with("lines", "7").file("video", "film.mp4").with("action", "save"));

        ClaimListPage list = (ClaimListPage) site.claimPages().all().getModel().get("page");

        assertThat(list.drafts())
                .containsExactly(new ClaimListPage.Draft(
                        "AS-00000001",
                        "1001",
                        List.of("Oni Drummer"),
                        "",
                        "Last changed on 21 Nov 2026, 10:00 (Rome).",
                        "Videos: 1, photos: 0.",
                        list.drafts().get(0).until()));
        assertThat(list.drafts().get(0).until()).startsWith("Kept until ");
        assertThat(site.claimPages().one("AS-00000001", response).getViewName())
                .isEqualTo("redirect:/account/after-sale/report?order=1001&draft=AS-00000001");
        site.shopper = SiteInMemory.KEN;
        assertThat(site.claimPages().one("AS-00000001", response).getViewName()).isEqualTo("after-sale/problem");
    }

    @Test
    void aDraftIsDiscardedByItsShopperOnly() {
        post(PartsToRead.form().with("lines", "7").with("action", "save"));
        DiscardController discard = new DiscardController(site.pages(), site.open);
        site.shopper = SiteInMemory.KEN;
        assertThat(discard.discard("AS-00000001", response).getViewName()).isEqualTo("after-sale/problem");
        assertThat(response.getStatus()).isEqualTo(404);
        site.shopper = SiteInMemory.MARA;

        assertThat(discard.discard("AS-00000001", response).getViewName())
                .isEqualTo("redirect:/account/after-sale/claims");
        assertThat(site.claims.byKey.get(SiteInMemory.KEY).state).isEqualTo(ClaimState.WITHDRAWN);
        site.claims.byKey.get(SiteInMemory.KEY).state = ClaimState.IN_REVIEW;
        assertThat(discard.discard("AS-00000001", response).getViewName())
                .isEqualTo("redirect:/account/after-sale/claims/AS-00000001");
    }

    private ReportPage open(String draft, String another) {
        return page(site.reports(new PartsToRead()).form("1001", "", draft, another, response));
    }

    private ModelAndView post(PartsToRead parts) {
        return site.reports(parts).post(new MockHttpServletRequest(), response);
    }

    private static ReportPage page(ModelAndView answer) {
        assertThat(answer.getViewName()).isEqualTo("after-sale/report");
        return (ReportPage) answer.getModel().get("page");
    }
}
