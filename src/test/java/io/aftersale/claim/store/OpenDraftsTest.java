// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.DraftFields;
import io.aftersale.claim.OpenDrafts;
import io.aftersale.claim.SubmitResult;
import io.aftersale.evidence.EvidenceKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenDraftsTest {

    private static final DraftFields WORDS = new DraftFields(Map.of("lines", "42", "lines[42].description", "broken"));

    private ClaimDesks shop;
    private OpenDrafts drafts;

    @BeforeEach
    void open() {
        shop = new ClaimDesks();
        drafts = shop.stores.bean("openDrafts", OpenDrafts.class);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatWasTypedIsKeptWithTheDraftAndIsNotedOnce() {
        String number = begin("key");
        shop.clock.moveTo("2026-03-04T11:00:00Z");

        assertThat(drafts.keep(SHOPPER, number, "", WORDS)).isEqualTo(new OpenDrafts.Kept(WORDS, false));
        drafts.keep(SHOPPER, number, WORDS.mark(), WORDS);

        assertThat(fields(number)).isEqualTo(WORDS.values());
        assertThat(drafts.of(SHOPPER))
                .singleElement()
                .extracting(Claim::getChangedAt)
                .hasToString("2026-03-04T11:00:00Z");
        assertThat(events("key")).containsExactly(ClaimEvent.START, ClaimEvent.EDIT);
    }

    @Test
    void whatIsTypedAnewReplacesWhatWasSeen() {
        String number = begin("key");
        drafts.keep(SHOPPER, number, "", WORDS);

        drafts.keep(SHOPPER, number, WORDS.mark(), new DraftFields(Map.of("noVideo", "true")));

        assertThat(fields(number)).isEqualTo(Map.of("noVideo", "true"));
    }

    @Test
    void ofTwoWindowsNeitherLosesItsWords() {
        String number = begin("key");
        String seen = new DraftFields(Map.of()).mark();
        drafts.keep(SHOPPER, number, seen, WORDS);
        DraftFields other = new DraftFields(Map.of("lines", "43", "lines[43].description", "missing"));
        Map<String, String> both =
                Map.of("lines", "42 43", "lines[42].description", "broken", "lines[43].description", "missing");

        OpenDrafts.Kept told = drafts.preview(SHOPPER, number, seen, other);
        assertThat(fields(number)).isEqualTo(WORDS.values());
        OpenDrafts.Kept kept = drafts.keep(SHOPPER, number, seen, other);

        assertThat(kept).isEqualTo(told).isEqualTo(new OpenDrafts.Kept(new DraftFields(both), true));
        assertThat(fields(number)).isEqualTo(both);
        assertThat(drafts.keep(SHOPPER, number, seen, new DraftFields(both)).joined())
                .isFalse();
    }

    @Test
    void draftsAreTheShoppersOwnWithTheLastChangedFirst() {
        begin("one");
        shop.clock.moveTo("2026-03-04T11:00:00Z");
        String two = begin("two");
        shop.clock.moveTo("2026-03-04T12:00:00Z");
        drafts.keep(SHOPPER, numberOf("one"), "", WORDS);
        shop.sent("sent", 42);

        assertThat(drafts.of(SHOPPER)).extracting(Claim::getNumber).containsExactly(numberOf("one"), two);
        assertThat(drafts.over(ORDER)).extracting(Claim::getNumber).containsExactly(numberOf("one"), two);
        assertThat(drafts.of(8)).isEmpty();
    }

    @Test
    void anotherOnesDraftKeepsAndLosesNothing() {
        String number = begin("key");
        drafts.keep(SHOPPER, number, "", WORDS);

        drafts.keep(8, number, "", new DraftFields(Map.of("noVideo", "true")));

        assertThat(drafts.discard(8, number)).isInstanceOf(DecideResult.Missing.class);
        assertThat(fields(number)).isEqualTo(WORDS.values());
    }

    @Test
    void insteadOfAFourthDraftTheOldestIsOffered() {
        String first = begin("one");
        begin("two");
        begin("three");

        assertThat(begin("four")).isEqualTo(first);
        assertThat(drafts.over(ORDER)).hasSize(3);
        assertThat(shop.shopper.underKey(SHOPPER, "four")).isEmpty();

        drafts.discard(SHOPPER, first);
        assertThat(begin("four")).isNotEqualTo(first);
    }

    @Test
    void aDiscardedDraftIsEmptyAndItsFilesAreErased() {
        Claim draft = shop.draft("key", 42);
        List<String> files = storeKeys("key");
        drafts.keep(SHOPPER, draft.getNumber(), "", WORDS);

        assertThat(drafts.discard(SHOPPER, draft.getNumber())).isInstanceOf(DecideResult.Done.class);
        assertThat(drafts.discard(SHOPPER, draft.getNumber())).isInstanceOf(DecideResult.Done.class);

        assertThat(shop.files.erased())
                .containsExactlyInAnyOrderElementsOf(files)
                .hasSize(3);
        assertThat(storeKeys("key")).isEmpty();
        assertThat(shop.shopper.underKey(SHOPPER, "key").orElseThrow().getState())
                .isEqualTo(ClaimState.WITHDRAWN);
        assertThat(events("key")).containsExactly(ClaimEvent.START, ClaimEvent.EDIT, ClaimEvent.DISCARD);
        assertThat(drafts.keep(SHOPPER, draft.getNumber(), "", WORDS).fields()).isEqualTo(WORDS);
        assertThat(shop.shopper.ofShopper(SHOPPER, draft.getNumber())).isEmpty();
    }

    @Test
    void filesStayWhereTheDiscardIsRolledBack() {
        Claim draft = shop.draft("key", 42);

        shop.stores.rollingBack(() -> drafts.discard(SHOPPER, draft.getNumber()));

        assertThat(shop.files.erased()).isEmpty();
        assertThat(storeKeys("key")).hasSize(3);
    }

    @Test
    void aSentReportIsNotDiscarded() {
        Claim sent = shop.sent("key", 42);

        assertThat(drafts.discard(SHOPPER, sent.getNumber())).isInstanceOf(DecideResult.NotPossible.class);
        assertThat(storeKeys("key")).hasSize(3);
    }

    @Test
    void photosOfStatuesThatAreNotReportedAreErasedWithTheSending() {
        Claim draft = shop.draft("key", 42, 43);
        shop.shopper.attach(draft.getNumber(), SHOPPER, null, shop.media(EvidenceKind.VIDEO, 5));
        drafts.keep(SHOPPER, draft.getNumber(), "", WORDS);

        assertThat(shop.shopper.submit(ORDER, draft.getNumber(), ClaimDesks.report(ClaimDesks.typed(42, 1))))
                .isInstanceOf(SubmitResult.Sent.class);

        assertThat(storeKeys("key")).hasSize(4);
        assertThat(shop.files.erased()).hasSize(2);
        assertThat(shop.stores.reading(() -> Map.copyOf(
                        shop.shopper.underKey(SHOPPER, "key").orElseThrow().getDraftFields())))
                .isEmpty();
    }

    private String begin(String key) {
        return shop.shopper.draft(ORDER, key, Locale.ITALY).getNumber();
    }

    private String numberOf(String key) {
        return shop.shopper.underKey(SHOPPER, key).orElseThrow().getNumber();
    }

    private Map<String, String> fields(String number) {
        return drafts.of(SHOPPER).stream()
                .filter(draft -> draft.getNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .getDraftFields();
    }

    private List<ClaimEvent> events(String key) {
        return shop.stores.reading(() -> shop.shopper.underKey(SHOPPER, key).orElseThrow().getHistory().stream()
                .map(ClaimHistoryEntry::getEvent)
                .toList());
    }

    private List<String> storeKeys(String key) {
        return shop.stores.reading(() -> shop.shopper.underKey(SHOPPER, key).orElseThrow().getEvidence().stream()
                .map(file -> file.getStoreKey())
                .toList());
    }
}
