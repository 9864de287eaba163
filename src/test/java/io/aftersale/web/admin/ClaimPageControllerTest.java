// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk.LineDecision;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class ClaimPageControllerTest {

    private static final String NUMBER = "AS-0123ABCD";
    private static final Claim CLAIM =
            SentClaim.of(NUMBER, ClaimState.IN_REVIEW, SentLine.covered(1, ClaimState.IN_REVIEW), SentLine.china(2));

    private final Office office = new Office();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();
    private Staff staff = Staff.AGENT;

    @BeforeEach
    void anAgentRefusesTheFirstLine() {
        request.setParameter("version", "3");
        request.setParameter("line", new String[] {"1", "2"});
        request.setParameter("event-1", "REFUSE");
        request.setParameter("reasonCode-1", "PHOTO_UNCLEAR");
        request.setParameter("text-1", " Please send sharper photos. ");
        request.setParameter("event-2", "");
    }

    @Test
    void theWorkspaceShowsEveryLineWithWhatMayBeDone() {
        office.claim = Optional.of(CLAIM);

        WorkspaceView view = shown();

        assertThat(view.number()).isEqualTo(NUMBER);
        assertThat(view.version()).isEqualTo(3);
        assertThat(view.lines()).extracting(WorkspaceView.LinePanel::name).containsExactly("Night Watch", "Tea Master");
        assertThat(events(view, 0)).containsExactly("ACCEPT", "REFUSE");
        assertThat(view.videos()).hasSize(1);
        assertThat(view.videos().get(0).mark()).isEqualTo("Incomplete: stops at 2 of 6 seconds.");
        assertThat(view.videos().get(0).facts())
                .extracting(WorkspaceView.Fact::value)
                .contains("6 s", "320 \u00d7 240", "avc1");
        assertThat(view.lines().get(0).photos().get(0).mark()).isEmpty();
        assertThat(view.lines().get(0).photos()).hasSize(1);
        assertThat(view.lines().get(1).photos()).isEmpty();
        assertThat(view.lines().get(1).reasons())
                .extracting(WorkspaceView.Reason::rule)
                .containsExactly("R46");
        assertThat(view.history()).extracting(WorkspaceView.HistoryRow::actor).containsExactly("bruna");
    }

    @Test
    void theAdviceStandsByEachLineWithEveryReasonAndItsRule() {
        office.claim = Optional.of(CLAIM);

        WorkspaceView view = shown();

        assertThat(view.exceptionAsked()).isTrue();
        assertThat(view.lines()).extracting(line -> line.advice().word()).containsExactly("ACCEPT", "REFUSE");
        assertThat(view.lines().get(1).advice().text()).isEqualTo("Refuse");
        assertThat(view.lines().get(1).advice().reasons())
                .extracting(WorkspaceView.Reason::rule, WorkspaceView.Reason::argues)
                .containsExactly(tuple("R46", "NOT_COVERED"), tuple("R24", "ACCEPT"));
        assertThat(view.lines().get(0).problem())
                .contains(new WorkspaceView.Fact("The shopper says", "The part was glued at the factory"));
        assertThat(view.lines().get(0).facts())
                .contains(new WorkspaceView.Fact("Arrived by the shopper's word", "Thu 19 Nov 2026"));
    }

    @Test
    void aViewerSeesNothingToDo() {
        office.claim = Optional.of(CLAIM);
        staff = Staff.VIEWER;

        WorkspaceView view = shown();

        assertThat(view.decidable()).isFalse();
        assertThat(events(view, 0)).isEmpty();
    }

    @Test
    void anAgentSeesThatOnlyOthersMayGrantGoodwill() {
        office.claim = Optional.of(CLAIM);

        WorkspaceView.Choices choices = shown().lines().get(1).choices();

        assertThat(choices.events().get(0).label()).isEqualTo("Accept as goodwill");
        assertThat(choices.events().get(0).allowed()).isFalse();
        assertThat(choices.note()).contains("Only somebody with the goodwill permission");
    }

    @Test
    void aSupervisorMayGrantGoodwillAndTheRulesReasonIsSuggestedForRefusing() {
        office.claim = Optional.of(CLAIM);
        staff = Staff.SUPERVISOR;

        WorkspaceView.Choices choices = shown().lines().get(1).choices();

        assertThat(choices.events().get(0).allowed()).isTrue();
        assertThat(choices.reasons())
                .flatExtracting(WorkspaceView.ReasonGroup::options)
                .filteredOn(WorkspaceView.ReasonOption::chosen)
                .extracting(WorkspaceView.ReasonOption::code)
                .containsExactly("CHINA_STOCK_NOT_COVERED");
    }

    @Test
    void aMissingClaimIsNotFound() {
        assertThat(controller().claim(NUMBER, Locale.ENGLISH, response, model)).isEqualTo("aftersale/missing");
        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void aDoneDecisionLeadsBackToTheClaim() {
        office.result = new DecideResult.Done(CLAIM);

        assertThat(decide()).isEqualTo("redirect:/after-sale/claims/" + NUMBER);
        assertThat(office.asked).containsExactly(NUMBER + " version 3 by agent goodwill false");
        assertThat(office.decided)
                .containsExactly(
                        new LineDecision(1, ClaimEvent.REFUSE, "PHOTO_UNCLEAR", "Please send sharper photos."));
        assertThat(redirect.getFlashAttributes()).containsKey("aftersaleDone");
    }

    @Test
    void faultsAreToldAtTheirFieldsAndTypedWordsStay() {
        request.setParameter("reasonCode-1", "");
        office.result =
                new DecideResult.Invalid(CLAIM, List.of(new FieldError("reasonCode", "noReasonCode", List.of())));

        WorkspaceView.Choices choices = decided(422).lines().get(0).choices();

        assertThat(choices.reasonFault()).isEqualTo("Choose a reason for refusing.");
        assertThat(choices.textFault()).isEmpty();
        assertThat(choices.text()).isEqualTo(" Please send sharper photos. ");
        assertThat(choices.undecided()).isFalse();
    }

    @Test
    void nothingChosenIsTold() {
        request.setParameter("event-1", "");
        office.result = new DecideResult.Invalid(CLAIM, List.of(new FieldError("line", "noLine", List.of())));

        decided(422);

        assertThat(office.decided).isEmpty();
        assertThat((String) model.get("problem")).startsWith("Choose what shall happen");
    }

    @Test
    void aChangeMeanwhileIsToldWithItsAuthorAndNothingIsLost() {
        office.result = new DecideResult.ChangedMeanwhile(CLAIM);

        WorkspaceView view = decided(409);

        assertThat((String) model.get("problem")).startsWith("Changed meanwhile by bruna: nothing was lost");
        assertThat(view.lines().get(0).choices().text()).isEqualTo(" Please send sharper photos. ");
        assertThat(view.lines().get(0).choices().reasonFault()).isEmpty();
    }

    @Test
    void whatIsNotPossibleNowIsAConflict() {
        office.result = new DecideResult.NotPossible(CLAIM, ClaimState.WITHDRAWN);

        decided(409);

        assertThat((String) model.get("problem")).startsWith("This cannot be done while a line stands at");
    }

    @Test
    void goodwillWithoutThePermissionIsForbiddenAndTypedWordsStay() {
        office.result = new DecideResult.Forbidden(CLAIM);

        WorkspaceView view = decided(403);

        assertThat((String) model.get("problem")).contains("goodwill permission");
        assertThat(view.lines().get(0).choices().text()).isEqualTo(" Please send sharper photos. ");
    }

    @Test
    void decidingAMissingClaimIsNotFound() {
        assertThat(decide()).isEqualTo("aftersale/missing");
        assertThat(response.getStatus()).isEqualTo(404);
    }

    private static List<String> events(WorkspaceView view, int line) {
        return view.lines().get(line).choices().events().stream()
                .map(WorkspaceView.Choice::event)
                .toList();
    }

    private WorkspaceView shown() {
        assertThat(controller().claim(NUMBER, Locale.ENGLISH, response, model)).isEqualTo("aftersale/claim");
        return (WorkspaceView) model.get("claim");
    }

    private WorkspaceView decided(int status) {
        assertThat(decide()).isEqualTo("aftersale/claim");
        assertThat(response.getStatus()).isEqualTo(status);
        return (WorkspaceView) model.get("claim");
    }

    private String decide() {
        return controller().decide(NUMBER, request, response, Locale.ENGLISH, model, redirect);
    }

    private ClaimPageController controller() {
        return new ClaimPageController(staff, office, office.workspaceViews(), Office.words(), office.frame());
    }
}
