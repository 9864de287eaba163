// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aftersale.claim.ClaimEvidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class ReportControllerTest {

    private final SiteInMemory site = new SiteInMemory();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aFreshFormHasTheAskedLineChosenAndAKeyOfItsOwn() {
        ReportPage first = page(site.reports(new PartsToRead()).form("1001", "7", "", "", response));
        ReportPage second = page(site.reports(new PartsToRead()).form("1001", "999", "", "", response));

        assertThat(first.lines()).extracting(ReportLineView::chosen).containsExactly(true, false, false);
        assertThat(second.lines()).extracting(ReportLineView::chosen).containsOnly(false);
        assertThat(first.formKey()).hasSize(32).isNotEqualTo(second.formKey());
        assertThat(first.lines().get(0).fields().quantity().value()).isEqualTo("1");
        assertThat(first.summary()).isEmpty();
        assertThat(site.claims.byKey).isEmpty();
    }

    @Test
    void eachLineSaysWhatAReportWouldMean() {
        ReportPage page = page(site.reports(new PartsToRead()).form("1001", "", "", "", response));

        assertThat(page.lines())
                .extracting(ReportLineView::name)
                .containsExactly("Oni Drummer", "Diorama \u2013 Base", "Kirin");
        assertThat(page.lines().get(0).notes()).singleElement().asString().contains("make an exception");
        assertThat(page.lines().get(2).choosable()).isFalse();
        assertThat(page.lines().get(2).notes()).singleElement().asString().startsWith("The parcel is on its way");
        assertThat(page.video().hint()).startsWith("Up to 5 files of 4 GB each");
        assertThat(page.lines().get(0).photos().hint())
                .contains("at least 2 (1 for a missing part), up to 20, 25 MB each");
    }

    @Test
    void anotherShoppersOrderAnswersLikeAMissingOne() {
        ModelAndView missing = site.reports(new PartsToRead()).form("999", "", "", "", response);
        site.shopper = SiteInMemory.KEN;
        ModelAndView foreign = site.reports(new PartsToRead()).form("1001", "", "", "", response);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(foreign.getViewName()).isEqualTo(missing.getViewName());
        assertThat(foreign.getModel()).isEqualTo(missing.getModel());
        assertThat(post(PartsToRead.filled().file("video", "film.mp4")).getViewName())
                .isEqualTo("after-sale/problem");
        assertThat(site.claims.byKey).isEmpty();
    }

    @Test
    void aFormWithoutAKeyOfOursIsMissing() {
        assertThat(post(new PartsToRead().with("order", "1001").with("formKey", "short"))
                        .getViewName())
                .isEqualTo("after-sale/problem");
        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void aKeyOfAnotherOrderIsMissing() {
        post(PartsToRead.form().with("action", "save"));
        site.claims.byKey.get(SiteInMemory.KEY).orderId = 21;

        assertThat(post(PartsToRead.filled()).getViewName()).isEqualTo("after-sale/problem");
    }

    @Test
    void filesAreKeptBeforeTheReportIsWhole() {
        ReportPage page = page(post(PartsToRead.form()
                .with("lines", "7")
                .file("video", "film.mp4")
                .file("lines[7].photos", "arm.jpg")
                .with("action", "save")));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(page.notices()).singleElement().asString().startsWith("Kept for now");
        assertThat(page.video().kept())
                .extracting(FileView::name, FileView::kind)
                .containsExactly(tuple("film.mp4", "film"));
        assertThat(page.lines().get(0).photos().kept())
                .extracting(FileView::url)
                .containsExactly("/after-sale/evidence/e1");
    }

    @Test
    void aBrokenRequestKeepsTheFilesThatCame() {
        ModelAndView answer = post(PartsToRead.form().file("video", "film.mp4").brokenOff());

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(answer.getModel()).containsEntry("problem", "aftersale.problem.brokenOff");
        assertThat(kept()).extracting(ClaimEvidence::getShownName).containsExactly("film.mp4");
    }

    @Test
    void aRefusedFileIsNamedAtItsFieldAndHoldsTheReportBack() {
        ReportPage page =
                page(post(PartsToRead.filled().file("video", "evil.mp4").with("action", "send")));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.video().field().errors()).first().asString().startsWith("\u201cevil.mp4\u201d is a program");
        assertThat(page.lines().get(0).fields().description().value()).isEqualTo("Arm <broken>");
        assertThat(site.claims.sent).isZero();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndLinked() {
        ReportPage page = page(post(PartsToRead.form()
                .with("lines", "7")
                .with("lines", "8")
                .with("lines", "999")
                .with("lines[7].quantity", "0")
                .with("lines[8].quantity", "3")
                .with("action", "send")));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.summary())
                .contains(
                        new ReportPage.Fault(
                                "as-lines",
                                "One of the chosen statues does not belong to this order. Please choose again."),
                        new ReportPage.Fault(
                                "as-lines-7-quantity", "Oni Drummer: Please give a whole number from 1 to 1."),
                        new ReportPage.Fault("as-lines-8-quantity", "Diorama \u2013 Base: Only 2 left to report."),
                        new ReportPage.Fault("as-confirmed", "Please confirm before you send."));
        assertThat(page.lines()).extracting(ReportLineView::chosen).containsExactly(true, true, false);
        assertThat(page.lines().get(1).fields().quantity().value()).isEqualTo("3");
    }

    @Test
    void whatHasNotArrivedCannotBeSent() {
        ReportPage page = page(post(PartsToRead.filled().with("lines", "9").with("action", "send")));

        assertThat(page.chosenLines().errors())
                .containsExactly("\u201cKirin\u201d has not arrived yet. You can report it once it has.");
        assertThat(site.claims.sent).isZero();
    }

    @Test
    void aWholeReportLeadsToItsClaimAndASecondSendToTheSame() {
        ModelAndView first = post(PartsToRead.filled().with("action", "send"));
        ModelAndView second =
                post(PartsToRead.filled().file("video", "late.mp4").with("action", "send"));

        assertThat(first.getViewName()).isEqualTo("redirect:/account/after-sale/claims/AS-00000001");
        assertThat(second.getViewName()).isEqualTo(first.getViewName());
        assertThat(site.claims.sent).isEqualTo(1);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aKeptFileCanBeTakenOff() {
        post(PartsToRead.form().file("video", "film.mp4").with("action", "save"));

        ReportPage page = page(post(PartsToRead.form().with("action", "remove:e0")));

        assertThat(page.video().kept()).isEmpty();
    }

    @Test
    void aFullPlaceTakesNoMore() {
        site.claims.room = 0;

        ReportPage page = page(post(PartsToRead.form().file("video", "film.mp4").with("action", "save")));

        assertThat(page.video().field().errors())
                .containsExactly("\u201cfilm.mp4\u201d was not kept: no more files fit here. Remove one first.");
        assertThat(page.notices()).isEmpty();
    }

    private List<ClaimEvidence> kept() {
        return site.claims.byKey.get(SiteInMemory.KEY).getEvidence();
    }

    private ModelAndView post(PartsToRead parts) {
        return site.reports(parts).post(new MockHttpServletRequest(), response);
    }

    private static ReportPage page(ModelAndView answer) {
        assertThat(answer.getViewName()).isEqualTo("after-sale/report");
        return (ReportPage) answer.getModel().get("page");
    }
}
