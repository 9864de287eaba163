// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Appeal;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.ClaimTransitions;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;

/** Shows claims to their shopper. */
public final class ClaimPages {

    private final SitePages pages;
    private final LineViews views;
    private final DeliveryService deliveries;
    private final DraftRows draftRows;

    public ClaimPages(SitePages pages, LineViews views, DeliveryService deliveries, DraftRows draftRows) {
        this.pages = pages;
        this.views = views;
        this.deliveries = deliveries;
        this.draftRows = draftRows;
    }

    ModelAndView all(List<Claim> drafts, List<Claim> claims) {
        Words words = pages.words();
        List<ClaimListPage.Row> rows =
                claims.stream().map(claim -> row(claim, words)).toList();
        return pages.page(
                "after-sale/claims",
                new ClaimListPage(draftRows.of(drafts, words), rows),
                words.text("aftersale.claims.title"));
    }

    /** The claim's page; {@code noticeKey} names a sentence on top, empty for none. */
    ModelAndView one(Claim claim, Map<Long, Appeal> appeals, String noticeKey) {
        Words words = pages.words();
        String notice = noticeKey.isEmpty() ? "" : words.text(noticeKey);
        return one(claim, new AppealViews(appeals, TypedAppeal.NONE, words), notice, words);
    }

    /** The claim's page after a request for another look that was not taken. */
    ModelAndView notTaken(Claim claim, Map<Long, Appeal> appeals, TypedAppeal typed) {
        Words words = pages.words();
        AppealViews views = new AppealViews(appeals, typed, words);
        return one(claim, views, views.notice(), words);
    }

    private ModelAndView one(Claim claim, AppealViews appeals, String notice, Words words) {
        return pages.page(
                "after-sale/claim",
                content(claim, appeals, notice, words),
                words.text("aftersale.claim.title", claim.getNumber()));
    }

    private ClaimPage content(Claim claim, AppealViews appeals, String notice, Words words) {
        ClaimLineViews lines = new ClaimLineViews(views, deliveries.of(List.of(claim.getOrderId())), appeals, words);
        String reason = claim.getNoVideoReason();
        return new ClaimPage(
                new ClaimPage.Head(
                        claim.getNumber(),
                        claim.getState().name(),
                        stateText(claim, words),
                        claim.getOrderNumber(),
                        sent(claim, words),
                        claim.isUrgent() && claim.getState() == ClaimState.IN_REVIEW),
                notice,
                new ClaimSteps(words).of(claim),
                ball(claim, words),
                claim.getLines().stream().map(line -> lines.of(claim, line)).toList(),
                FileViews.of(claim, null, words),
                reason == null ? "" : reason,
                claim.isAllTheVideo(),
                ClaimTransitions.possible(claim.getState(), Actor.Kind.SHOPPER, ClaimTransitions.Scope.CLAIM)
                        .contains(ClaimEvent.WITHDRAW),
                pages.supportEmail());
    }

    /** Who is to do what; where malware took what the policy asks for, that too. */
    private static String ball(Claim claim, Words words) {
        String ball = words.text("aftersale.claim.ball." + claim.getState());
        return claim.getState() != ClaimState.IN_REVIEW
                ? ball
                : claim.getHistory().stream()
                        .filter(entry -> entry.getEvent() == ClaimEvent.TAKE_UP && entry.getReasonCode() != null)
                        .findFirst()
                        .map(entry -> words.text("aftersale.claim.taken." + entry.getReasonCode()) + " " + ball)
                        .orElse(ball);
    }

    private static ClaimListPage.Row row(Claim claim, Words words) {
        return new ClaimListPage.Row(
                claim.getNumber(),
                claim.getState().name(),
                stateText(claim, words),
                claim.getOrderNumber(),
                sent(claim, words),
                claim.getLines().stream().map(ClaimLine::getItemName).toList());
    }

    private static String stateText(Claim claim, Words words) {
        return words.text("aftersale.state." + claim.getState());
    }

    private static String sent(Claim claim, Words words) {
        Instant at = claim.getSubmittedAt();
        return at == null ? "" : words.dateTime(at);
    }
}
