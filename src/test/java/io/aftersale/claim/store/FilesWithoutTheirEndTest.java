// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static io.aftersale.claim.store.ClaimDesks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.SubmitResult;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.evidence.EvidenceKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilesWithoutTheirEndTest {

    private ClaimDesks shop;
    private Claim draft;

    @BeforeEach
    void open() {
        shop = new ClaimDesks();
        draft = shop.shopper.draft(ORDER, "key", Locale.ITALY);
        photo(false);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aVideoWithoutItsEndDoesNotByItselfFulfilTheRequirement() {
        photo(false);
        film(true);

        assertThat(faults(false)).containsExactly(new FieldError("video", "videoIncomplete", List.of()));
    }

    @Test
    void thatItIsAllThereIsIsKeptWithTheReportAndAPersonLooks() {
        photo(false);
        film(true);

        Claim sent = ((SubmitResult.Sent) submit(true)).claim();

        shop.stores.reading(() -> {
            Claim kept = shop.desk.byNumber(sent.getNumber()).orElseThrow();
            assertThat(kept.isAllTheVideo()).isTrue();
            assertThat(kept.getNoVideoReason()).isNull();
            assertThat(kept.getLines().get(0).getAdvice().word()).isEqualTo(AdviceWord.LOOK);
            assertThat(kept.getLines().get(0).getAdvice().codes())
                    .contains("VIDEO_INCOMPLETE")
                    .doesNotContain("VIDEO_MISSING");
            return kept;
        });
    }

    @Test
    void aWholeVideoBesideItIsEnoughAndTheTickIsNotKept() {
        photo(false);
        film(true);
        film(false);

        Claim sent = ((SubmitResult.Sent) submit(true)).claim();

        shop.stores.reading(() -> {
            Claim kept = shop.desk.byNumber(sent.getNumber()).orElseThrow();
            assertThat(kept.isAllTheVideo()).isFalse();
            assertThat(kept.getLines().get(0).getAdvice().codes()).doesNotContain("VIDEO_INCOMPLETE");
            return kept;
        });
    }

    @Test
    void aPhotoWithoutItsEndDoesNotCountTowardsTheMinimum() {
        photo(true);
        film(false);

        assertThat(faults(false)).containsExactly(new FieldError("lines[42].photos", "photosTooFew", List.of(2, 1)));
    }

    private void photo(boolean cut) {
        shop.shopper.attach(
                draft.getNumber(),
                SHOPPER,
                42L,
                cut ? shop.cut(EvidenceKind.PHOTO) : shop.media(EvidenceKind.PHOTO, 1000));
    }

    private void film(boolean cut) {
        shop.shopper.attach(
                draft.getNumber(),
                SHOPPER,
                null,
                cut ? shop.cut(EvidenceKind.VIDEO) : shop.media(EvidenceKind.VIDEO, 1000));
    }

    private List<FieldError> faults(boolean all) {
        return ((SubmitResult.Incomplete) submit(all)).errors();
    }

    private SubmitResult submit(boolean all) {
        return shop.shopper.submit(
                ORDER, draft.getNumber(), new ReportForm(List.of(typed(42, 1)), false, "", all, false, true));
    }
}
