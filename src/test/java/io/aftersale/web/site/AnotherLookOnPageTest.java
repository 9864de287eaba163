// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Appeal;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class AnotherLookOnPageTest {

    private static final String NUMBER = "AS-00000001";

    private final SiteInMemory site = new SiteInMemory();
    private final ClaimInMemory claim = new ClaimInMemory(NUMBER, SiteInMemory.MARA);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void aSentClaim() {
        claim.state = ClaimState.IN_REVIEW;
        claim.submittedAt = Instant.parse("2026-11-21T10:00:00Z");
        claim.lines.add(new LineInClaim(ClaimState.IN_REVIEW, null, "REPORTED_IN_TIME", null, null));
        site.claims.byKey.put("k", claim);
    }

    @Test
    void aRefusedLineOffersToAskForAnotherLookUntilTheEndOfTheTime() {
        refused(false);

        AppealView shown = appealOf(site.claimPages().one(NUMBER, response));

        assertThat(shown.open()).isTrue();
        assertThat(shown.sentence()).endsWith("You can ask once, until Mon 21 Dec 2026, 10:59 (Rome).");
        assertThat(shown.words()).isEqualTo(new FieldView("appeal[7].words", "", List.of()));
        assertThat(shown.words().id()).isEqualTo("as-appeal-7-words");
        assertThat(shown.askedOn()).isEmpty();
        assertThat(shown.kept()).isFalse();
    }

    @Test
    void askingForAnotherLookLeadsBackToTheClaim() {
        refused(false);

        ModelAndView done = site.claimPages().appeal(NUMBER, "7", "The factory has heads", response);

        assertThat(done.getViewName()).isEqualTo("redirect:/account/after-sale/claims/" + NUMBER);
        assertThat(site.claims.asked).isEqualTo("The factory has heads");
    }

    @Test
    void whatTheShopperAskedStandsAtTheLine() {
        claim.history.add(new StepOfLine(ClaimEvent.AUTO_REFUSE));
        claim.history.add(new StepOfLine(ClaimEvent.APPEAL));
        assertThat(appealOf(site.claimPages().one(NUMBER, response)).askedOn()).isEmpty();

        claim.history.add(
                new StepOfLine(ClaimEvent.APPEAL, new Actor(Actor.Kind.SHOPPER, "5"), "The factory has heads"));
        AppealView shown = appealOf(site.claimPages().one(NUMBER, response));

        assertThat(shown.askedOn()).isEqualTo("21 Nov 2026, 11:00 (Rome)");
        assertThat(shown.asked()).isEqualTo("The factory has heads");
        assertThat(shown.open()).isFalse();
        assertThat(shown.sentence()).isEmpty();
    }

    @Test
    void aRequestWithoutWordsIsToldAtItsField() {
        refused(false);

        ModelAndView answer = site.claimPages().appeal(NUMBER, "7", " ", response);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page(answer).notice()).isEqualTo("Nothing is sent yet: please look at the field below.");
        assertThat(appealOf(answer).words().errors()).containsExactly("Write why we should look again.");
        assertThat(appealOf(answer).words().invalid()).isEqualTo("true");
    }

    @Test
    void wordsThatAreTooLongStayInTheirField() {
        refused(false);

        ModelAndView answer = site.claimPages().appeal(NUMBER, "7", "x".repeat(4001), response);

        assertThat(appealOf(answer).words().value()).hasSize(4001);
        assertThat(appealOf(answer).words().errors())
                .containsExactly("Please shorten this to 4000 characters at most.");
    }

    @Test
    void aRequestThatIsRefusedSaysWhyAndKeepsTheWords() {
        refused(true);

        ModelAndView answer = site.claimPages().appeal(NUMBER, "7", "Please, again", response);

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(page(answer).notice()).startsWith("Another look could not be asked for");
        assertThat(appealOf(answer).open()).isFalse();
        assertThat(appealOf(answer).sentence()).contains("once only");
        assertThat(appealOf(answer).kept()).isTrue();
        assertThat(appealOf(answer).words().value()).isEqualTo("Please, again");
        assertThat(appealOf(answer).words().errors()).isEmpty();
    }

    @Test
    void aLineThatIsNotRefusedKeepsTheWordsToo() {
        ModelAndView answer = site.claimPages().appeal(NUMBER, "7", "Please", response);

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(appealOf(answer).sentence()).isEmpty();
        assertThat(appealOf(answer).kept()).isTrue();
    }

    @Test
    void anotherLookAtWhatIsNotTheShoppersIsMissing() {
        refused(false);
        ModelAndView noLine = site.claimPages().appeal(NUMBER, "none", "words", response);
        site.shopper = SiteInMemory.KEN;
        ModelAndView foreign = site.claimPages().appeal(NUMBER, "7", "words", response);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(noLine.getViewName()).isEqualTo("after-sale/problem");
        assertThat(foreign.getModel()).isEqualTo(noLine.getModel());
        assertThat(site.claims.asked).isEmpty();
    }

    private void refused(boolean askedBefore) {
        claim.state = ClaimState.REFUSED;
        claim.lines.set(0, new LineInClaim(ClaimState.REFUSED, null, "REPORTED_IN_TIME", "OTHER", "Sorry."));
        Instant at = Instant.parse("2026-11-21T10:00:00Z");
        site.claims.appeals.put(7L, Appeal.of(new Appeal.Facts(at, askedBefore, true, false), at));
    }

    private static AppealView appealOf(ModelAndView answer) {
        return page(answer).lines().get(0).appeal();
    }

    private static ClaimPage page(ModelAndView answer) {
        assertThat(answer.getViewName()).isEqualTo("after-sale/claim");
        return (ClaimPage) answer.getModel().get("page");
    }
}
