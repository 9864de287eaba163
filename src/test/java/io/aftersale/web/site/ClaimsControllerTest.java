// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimState;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.preview.Previews;
import io.aftersale.web.media.MediaResponder;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class ClaimsControllerTest {

    private static final String NUMBER = "AS-00000001";

    private final SiteInMemory site = new SiteInMemory();
    private final ClaimInMemory claim = new ClaimInMemory(NUMBER, SiteInMemory.MARA);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void aSentClaim() {
        claim.state = ClaimState.IN_REVIEW;
        claim.submittedAt = Instant.parse("2026-11-21T10:00:00Z");
        claim.evidence.add(new FileInMemory("e1", EvidenceKind.PHOTO, 7L, "arm.heic", "image/heic"));
        claim.evidence.add(new FileInMemory("e2", EvidenceKind.VIDEO, null, "film.mp4", "video/mp4"));
        claim.lines.add(new LineInClaim(
                ClaimState.IN_REVIEW, Instant.parse("2026-11-27T23:00:00Z"), "REPORTED_IN_TIME", null, null));
        site.claims.byKey.put("k", claim);
    }

    @Test
    void aClaimShowsWhereItStandsAndWhoseTurnItIs() {
        ClaimPage page = page(site.claimPages().one(NUMBER, response));

        assertThat(page.head())
                .isEqualTo(new ClaimPage.Head(
                        NUMBER, "IN_REVIEW", "Being checked", "1001", "21 Nov 2026, 11:00 (Rome)", false));
        assertThat(page.steps())
                .extracting(ClaimPage.Step::label, ClaimPage.Step::place)
                .containsExactly(tuple("Sent", "done"), tuple("Being checked", "now"), tuple("Decided", "later"));
        assertThat(page.ball()).startsWith("It is our turn");
        assertThat(page.withdrawable()).isTrue();
        assertThat(page.videos()).extracting(FileView::url).containsExactly("/after-sale/evidence/e2");
    }

    @Test
    void aFilmWithoutItsEndSaysWhereItStops() {
        claim.evidence.add(new FileInMemory("e3", EvidenceKind.VIDEO, null, "cut.mp4", "video/mp4"));

        assertThat(page(site.claimPages().one(NUMBER, response)).videos())
                .extracting(FileView::mark)
                .containsExactly("", "Stops at 2 of 6 seconds. Please send the whole one if you have it.");
    }

    @Test
    void aLineShowsItsFlagItsTimingItsProblemAndItsFiles() {
        ClaimPage.Line line =
                page(site.claimPages().one(NUMBER, response)).lines().get(0);

        assertThat(line.flag().flag()).isEqualTo("NOT_COVERED");
        assertThat(line.flag().why()).hasSize(1);
        assertThat(line.timing()).containsExactly("Reported in time – until Fri 27 Nov 2026, 23:59 (Rome)");
        assertThat(line.problem())
                .isEqualTo(
                        new ClaimPage.Problem("Broken or damaged part", "Transport", "left hand", "Broken off", true));
        assertThat(line.photos())
                .extracting(FileView::kind, FileView::alt)
                .containsExactly(tuple("file", "Your photo arm.heic"));
        assertThat(line.decision())
                .isEqualTo(new ClaimPage.Decision("IN_REVIEW", "Being checked", "", "", false, false));
    }

    @Test
    void theDayThatTheShopperStatedStandsBesideTheCouriers() {
        claim.lines.set(
                0,
                new LineInClaim(
                        ClaimState.IN_REVIEW, null, "DELIVERY_UNVERIFIED", null, null, LocalDate.of(2026, 11, 19)));
        assertThat(page(site.claimPages().one(NUMBER, response)).lines().get(0).timing())
                .containsExactly(
                        "The courier\u2019s delivery date is still to be verified",
                        "You said it arrived on 19 Nov 2026.");

        site.parcels.add(new RecordedParcel(
                new ParcelDelivery(20, "P1", null, null, null, LocalDate.of(2026, 11, 18), null, List.of()),
                null,
                null));
        site.parcels.add(new RecordedParcel(
                new ParcelDelivery(
                        20,
                        "P2",
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 11, 17),
                        null,
                        List.of(new ParcelDelivery.Content(8, 1))),
                null,
                null));

        assertThat(page(site.claimPages().one(NUMBER, response)).lines().get(0).timing())
                .endsWith("You said it arrived on 19 Nov 2026.", "By the courier it was delivered on 18 Nov 2026.");
    }

    @Test
    void aRefusalByTheRulesAloneSaysThatNobodyHasLookedYet() {
        claim.lines.set(
                0, new LineInClaim(ClaimState.REFUSED, null, "REPORTED_IN_TIME", "CHINA_STOCK_NOT_COVERED", null));
        assertThat(decision().automatic()).isFalse();

        claim.history.add(new StepOfLine(ClaimEvent.AUTO_REFUSE));
        assertThat(decision().automatic()).isTrue();
        assertThat(decision().reason()).contains("China Stock");

        claim.history.add(new StepOfLine(ClaimEvent.APPEAL));
        claim.history.add(new StepOfLine(ClaimEvent.REFUSE));
        assertThat(decision().automatic()).isFalse();
    }

    private ClaimPage.Decision decision() {
        return page(site.claimPages().one(NUMBER, response)).lines().get(0).decision();
    }

    @Test
    void urgencyIsSaidOnlyWhileTheClaimIsChecked() {
        claim.urgent = true;
        boolean checked = page(site.claimPages().one(NUMBER, response)).head().urgent();
        claim.state = ClaimState.ACCEPTED;
        boolean decided = page(site.claimPages().one(NUMBER, response)).head().urgent();

        assertThat(checked).isTrue();
        assertThat(decided).isFalse();
    }

    @Test
    void aRefusalSaysWhyInWords() {
        claim.state = ClaimState.REFUSED;
        claim.lines.set(
                0,
                new LineInClaim(ClaimState.REFUSED, null, "DELIVERY_UNVERIFIED", "CHINA_STOCK_NOT_COVERED", "Sorry."));

        ClaimPage page = page(site.claimPages().one(NUMBER, response));

        assertThat(page.lines().get(0).decision().reason()).contains("China Stock");
        assertThat(page.lines().get(0).decision().text()).isEqualTo("Sorry.");
        assertThat(page.lines().get(0).decision().refused()).isTrue();
        assertThat(page.supportEmail()).isEqualTo("help@example.com");
        assertThat(page.withdrawable()).isFalse();
        assertThat(page.steps()).extracting(ClaimPage.Step::place).containsExactly("done", "done", "now");
    }

    @Test
    void wordsOfStaffAreShownAlsoWhileALineIsLookedAtAgain() {
        claim.lines.set(
                0,
                new LineInClaim(ClaimState.IN_REVIEW, null, "DELIVERY_UNVERIFIED", null, "New photos came to light."));

        ClaimPage.Decision decision =
                page(site.claimPages().one(NUMBER, response)).lines().get(0).decision();

        assertThat(decision.reason()).isEmpty();
        assertThat(decision.text()).isEqualTo("New photos came to light.");
        assertThat(decision.refused()).isFalse();
    }

    @Test
    void anotherShoppersClaimAnswersLikeAMissingOne() {
        ModelAndView missing = site.claimPages().one("AS-99999999", response);
        site.shopper = SiteInMemory.KEN;
        ModelAndView foreign = site.claimPages().one(NUMBER, response);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(foreign.getViewName()).isEqualTo("after-sale/problem");
        assertThat(foreign.getModel()).isEqualTo(missing.getModel());
        assertThat(site.claimPages().withdraw(NUMBER, response).getModel()).isEqualTo(missing.getModel());
        assertThat(claim.state).isEqualTo(ClaimState.IN_REVIEW);
    }

    @Test
    void aClaimIsWithdrawnOnceAndThenSaysSo() {
        ModelAndView done = site.claimPages().withdraw(NUMBER, response);
        ModelAndView again = site.claimPages().withdraw(NUMBER, response);

        assertThat(done.getViewName()).isEqualTo("redirect:/account/after-sale/claims/" + NUMBER);
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(page(again).notice()).contains("cannot be withdrawn any more");
        assertThat(page(again).steps()).extracting(ClaimPage.Step::label).containsExactly("Sent", "Withdrawn");
    }

    @Test
    void theListShowsTheShoppersOwnClaims() {
        ClaimListPage mine = (ClaimListPage) site.claimPages().all().getModel().get("page");
        site.shopper = SiteInMemory.KEN;
        ClaimListPage kens = (ClaimListPage) site.claimPages().all().getModel().get("page");

        assertThat(mine.rows())
                .extracting(ClaimListPage.Row::number, ClaimListPage.Row::names)
                .containsExactly(tuple(NUMBER, List.of("Oni Drummer")));
        assertThat(kens.rows()).isEmpty();
    }

    @Test
    void filesOfOthersAreMissing() throws IOException {
        site.shopper = SiteInMemory.KEN;
        EvidenceController files = new EvidenceController(
                site.pages(), site.claims, new MediaResponder(new NoFiles(), new Previews(1, 1, 1 << 20), () -> {}));

        files.serve("e1", null, new MockHttpServletRequest(), response);

        assertThat(response.getStatus()).isEqualTo(404);
    }

    private static ClaimPage page(ModelAndView answer) {
        assertThat(answer.getViewName()).isEqualTo("after-sale/claim");
        return (ClaimPage) answer.getModel().get("page");
    }
}
