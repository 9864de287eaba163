// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.Scenario.SHOPPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.QuickForm;
import io.aftersale.claim.QuickReports;
import io.aftersale.claim.advice.AdviceCode;
import io.aftersale.claim.advice.AdviceReason;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.platform.PlacedOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuickReportsTest {

    private static final QuickForm BROKEN = new QuickForm(List.of("42"), "left hand", "It broke off.");

    private Scenario shop;
    private QuickReports quick;
    private Claim draft;

    @BeforeEach
    void toldTwoHoursAfterTheCourierCame() {
        shop = Scenario.ordered("2026-03-20T09:00:00Z")
                .statue(StockOrigin.PRE_ORDER, null)
                .statue(StockOrigin.PRE_ORDER, null)
                .at("2026-03-28T15:00:00Z")
                .deliveredAt("2026-03-28", "2026-03-28T13:00:00Z");
        quick = shop.stores.bean("quickReports", QuickReports.class);
        draft = shop.shopper.draft(shop.order(), "key", Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void itLeavesADraftThatIsUrgentAndKnowsWhenItWasTold() {
        Claim told = told(BROKEN);

        assertThat(told.getNumber()).isEqualTo(draft.getNumber()).matches("AS-[0-9A-Z]{8}");
        assertThat(told.isUrgent()).isTrue();
        assertThat(told.getToldAt()).isEqualTo("2026-03-28T15:00:00Z");
        assertThat(told.getSubmittedAt()).isNull();
        assertThat(told.getDueAt()).isEqualTo("2026-03-30T22:00:00Z");
        shop.stores.reading(() -> {
            assertThat(read().getDraftFields())
                    .isEqualTo(Map.of(
                            "lines", "42",
                            "lines[42].kind", "DAMAGED",
                            "lines[42].significant", "true",
                            "lines[42].part", "left hand",
                            "lines[42].description", "It broke off."));
            assertThat(read().getHistory())
                    .extracting(entry -> entry.getEvent() + " " + entry.getOrderItemId() + " " + entry.getText())
                    .containsExactly("START null null", "QUICK_REPORT 42 left hand\nIt broke off.");
            return null;
        });
    }

    @Test
    void tellingTheSameTwiceIsNotedOnceAndLaterWordsLoseNothing() {
        told(BROKEN);
        shop.at("2026-03-28T16:00:00Z");
        told(BROKEN);
        told(new QuickForm(List.of("42", "43"), "sword", "Bent."));

        shop.stores.reading(() -> {
            assertThat(read().getToldAt()).isEqualTo("2026-03-28T15:00:00Z");
            assertThat(read().getDraftFields())
                    .containsEntry("lines", "42 43")
                    .containsEntry("lines[42].part", "left hand, sword")
                    .containsEntry("lines[42].description", "It broke off.\n\nBent.");
            assertThat(read().getHistory())
                    .filteredOn(entry -> entry.getEvent() == ClaimEvent.QUICK_REPORT)
                    .hasSize(3);
            return null;
        });
    }

    @Test
    void theReportThatFollowsThreeDaysLaterWasToldWithin24Hours() {
        told(BROKEN);
        shop.at("2026-03-31T13:00:00Z");
        withEvidence(42, 43);

        Claim sent = shop.send(draft, false, Scenario.significant(42), Scenario.significant(43));

        assertThat(shop.read(sent, line -> codes(line.getAdvice().reasons())))
                .containsExactly(
                        List.of(AdviceCode.REPORTED_IN_TIME, AdviceCode.URGENT_WITHIN_24H),
                        List.of(AdviceCode.REPORTED_IN_TIME, AdviceCode.URGENT_AFTER_24H));
        assertThat(quick.open(null, 5).reports()).isEmpty();
    }

    @Test
    void evidenceMayFollowWithinTheGrace() {
        told(BROKEN);
        shop.at("2026-04-05T21:59:00Z");
        withEvidence(42);

        Claim sent = shop.send(draft, false, Scenario.significant(42));

        assertThat(shop.read(sent, line -> codes(line.getAdvice().reasons())).get(0))
                .contains(AdviceCode.DRAFT_GRACE_USED, AdviceCode.URGENT_WITHIN_24H);
    }

    @Test
    void staffSeeWhatWasToldAndWhatIsMissing() {
        told(BROKEN);
        shop.shopper.draft(shop.order(), "not told", Locale.ENGLISH);
        shop.shopper.attach(draft.getNumber(), SHOPPER, 42L, shop.media(EvidenceKind.PHOTO));

        QuickReports.Page page = quick.open(null, 5);

        assertThat(page.next()).isNull();
        assertThat(page.reports()).singleElement().satisfies(waiting -> {
            assertThat(waiting.claim().getNumber()).isEqualTo(draft.getNumber());
            assertThat(waiting.videoMissing()).isTrue();
            assertThat(waiting.until()).isEqualTo("2026-04-05T22:00:00Z");
            assertThat(waiting.lines())
                    .containsExactly(new QuickReports.Line(42, List.of("left hand\nIt broke off."), 1, 2));
        });
    }

    @Test
    void theListIsPagedByWhatIsDueFirst() {
        told(BROKEN);
        shop.at("2026-03-31T09:00:00Z");
        Claim second = shop.shopper.draft(shop.order(), "second", Locale.ENGLISH);
        quick.tell(shop.order(), second.getNumber(), new QuickForm(List.of("43"), "", "Broken."));

        QuickReports.Page first = quick.open(null, 1);

        assertThat(first.reports().get(0).claim().getNumber()).isEqualTo(draft.getNumber());
        assertThat(quick.open(first.next(), 1).reports().get(0).claim().getNumber())
                .isEqualTo(second.getNumber());
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        assertThat(quick.tell(shop.order(), draft.getNumber(), new QuickForm(List.of("99"), "x".repeat(256), " ")))
                .isEqualTo(new QuickReports.Told.Incomplete(List.of(
                        new FieldError("lines", "notInOrder", List.of()),
                        new FieldError("part", "tooLong", List.of(255)),
                        new FieldError("words", "noDescription", List.of()))));
        assertThat(quick.open(null, 5).reports()).isEmpty();
    }

    @Test
    void aSentClaimAndAnotherOnesDraftAreNotToldOf() {
        withEvidence(42);
        shop.send(draft, false, Scenario.damaged(42));
        PlacedOrder kens = new PlacedOrder(1, "1001", 8, shop.order().lines());

        assertThat(told(BROKEN).getToldAt()).isNull();
        assertThatThrownBy(() -> quick.tell(kens, draft.getNumber(), BROKEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Claim told(QuickForm form) {
        return ((QuickReports.Told.Noted) quick.tell(shop.order(), draft.getNumber(), form)).claim();
    }

    private Claim read() {
        return shop.shopper.underKey(SHOPPER, "key").orElseThrow();
    }

    private void withEvidence(long... items) {
        shop.shopper.attach(draft.getNumber(), SHOPPER, null, shop.media(EvidenceKind.VIDEO));
        for (long item : items) {
            shop.shopper.attach(draft.getNumber(), SHOPPER, item, shop.media(EvidenceKind.PHOTO));
            shop.shopper.attach(draft.getNumber(), SHOPPER, item, shop.media(EvidenceKind.PHOTO));
        }
    }

    private static List<AdviceCode> codes(List<AdviceReason> reasons) {
        return reasons.stream()
                .map(AdviceReason::code)
                .filter(code -> code.name().startsWith("REPORTED")
                        || code.name().startsWith("URGENT")
                        || code == AdviceCode.DRAFT_GRACE_USED)
                .toList();
    }
}
