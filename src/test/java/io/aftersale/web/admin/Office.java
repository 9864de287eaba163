// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.ClaimTransitions;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FormerAssessment;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.notice.NoticeAnswer;
import io.aftersale.notice.NoticeRecord;
import io.aftersale.notice.NoticeRecords;
import io.aftersale.platform.CsrfTokens;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.WordsFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A back office with one desk whose answers are laid out beforehand. */
final class Office implements ClaimDesk {

    static final ZoneId ROME = ZoneId.of("Europe/Rome");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ROME);

    final List<String> asked = new ArrayList<>();
    final QuickInMemory quick = new QuickInMemory();
    Page page = new Page(List.of(), null);
    Optional<Claim> claim = Optional.empty();
    Optional<ClaimEvidence> file = Optional.empty();
    DecideResult result = new DecideResult.Missing();
    List<LineDecision> decided = List.of();
    List<FormerAssessment> former = List.of();
    Map<String, List<String>> elsewhere = Map.of();

    static WordsFactory words() {
        WordsFactory words = new WordsFactory(ROME);
        words.setMessageSource(messages());
        return words;
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/aftersale-staff", "messages/aftersale-policy", "messages/aftersale-words");
        return messages;
    }

    static CsrfTokens tokens() {
        return SentClaim.proxy(CsrfTokens.class, Map.of("parameterName", "csrfToken", "current", "t0ken"));
    }

    AdminFrame frame() {
        return (screen, model) -> screen;
    }

    QueueViews queueViews() {
        return new QueueViews(orders(), new LineViews(ROME), CLOCK);
    }

    WorkspaceViews workspaceViews() {
        return new WorkspaceViews(
                orders(),
                SentClaim.proxy(FrozenFacts.class, Map.of("of", List.of())),
                SentClaim.proxy(DeliveryService.class, Map.of("of", List.of(parcel()))),
                SentClaim.proxy(NoticeRecords.class, Map.of("of", Optional.of(NOTICE))),
                claimNumber -> former,
                new LineViews(ROME),
                new LineChoices(this),
                claim -> elsewhere,
                CLOCK);
    }

    private static final NoticeRecord NOTICE = new NoticeRecord(
            20, NoticeAnswer.TICKED, 2, "it", "0123456789abcdef".repeat(4), Instant.parse("2026-11-10T09:00:00Z"));

    private static RecordedParcel parcel() {
        LocalDate delivered = LocalDate.of(2026, 11, 20);
        return new RecordedParcel(
                new ParcelDelivery(20, "P1", "Courier", null, null, delivered, null, List.of()),
                Instant.parse("2026-11-27T23:00:00Z"),
                LocalDate.of(2026, 11, 27));
    }

    private static OrderReader orders() {
        return SentClaim.proxy(
                OrderReader.class,
                Map.of(
                        "buyers",
                        Map.of(20L, new OrderReader.Buyer("Mara <b>", "mara@example.com")),
                        "byIds",
                        List.of(new PlacedOrder(
                                20,
                                "20261120-20",
                                5,
                                List.of(new PlacedOrder.Line(1, 1, 1, "Night Watch", "", 1, ""))))));
    }

    @Override
    public Page queue(ClaimState state, String after, int limit) {
        asked.add(state + " after " + after + " limit " + limit);
        return page;
    }

    @Override
    public Optional<Claim> byNumber(String number) {
        return claim;
    }

    @Override
    public Optional<ClaimEvidence> evidence(String publicId) {
        return file;
    }

    @Override
    public DecideResult decide(
            String number, long version, Actor staff, boolean mayGrantGoodwill, List<LineDecision> lines) {
        asked.add(number + " version " + version + " by " + staff.name() + " goodwill " + mayGrantGoodwill);
        decided = lines;
        return result;
    }

    @Override
    public List<ClaimEvent> possible(ClaimLine line) {
        return ClaimTransitions.possible(line.getState(), Actor.Kind.STAFF, ClaimTransitions.Scope.LINE);
    }
}
