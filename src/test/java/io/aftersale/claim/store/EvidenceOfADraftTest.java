// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimService.Room;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaStructure;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvidenceOfADraftTest {

    private static final long MIB = 1024 * 1024;
    private ClaimDesks shop;
    private Claim draft;

    @BeforeEach
    void open() {
        shop = new ClaimDesks();
        draft = shop.shopper.draft(ORDER, "key", Locale.ITALY);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void anEmptyDraftHasRoomForWhatThePolicyAllows() {
        assertThat(room(EvidenceKind.PHOTO, 42L)).isEqualTo(new Room(20, 25 * MIB));
        assertThat(room(EvidenceKind.VIDEO, null)).isEqualTo(new Room(5, 4096 * MIB));
    }

    @Test
    void roomIsCountedAtEachPlaceAndOverTheWholeClaim() {
        attach(42L, shop.media(EvidenceKind.PHOTO, 25 * MIB));
        attach(null, shop.media(EvidenceKind.VIDEO, 4096 * MIB));
        attach(null, shop.media(EvidenceKind.VIDEO, 4096 * MIB));

        assertThat(room(EvidenceKind.PHOTO, 42L)).isEqualTo(new Room(19, 25 * MIB));
        assertThat(room(EvidenceKind.PHOTO, 43L)).isEqualTo(new Room(20, 25 * MIB));
        assertThat(room(EvidenceKind.VIDEO, null)).isEqualTo(new Room(3, 2023 * MIB));
    }

    @Test
    void whatDoesNotFitIsNotTakenAndErased() {
        for (int photo = 0; photo < 20; photo++) {
            assertThat(attach(42L, shop.media(EvidenceKind.PHOTO, 1))).isTrue();
        }
        KeptMedia oneTooMany = shop.media(EvidenceKind.PHOTO, 1);
        KeptMedia tooLarge = shop.media(EvidenceKind.PHOTO, 25 * MIB + 1);

        assertThat(attach(42L, oneTooMany)).isFalse();
        assertThat(attach(43L, tooLarge)).isFalse();
        assertThat(shop.files.erased()).containsExactly(oneTooMany.storeKey(), tooLarge.storeKey());
        assertThat(evidence()).hasSize(20);
    }

    @Test
    void theSameBytesAreKeptOnce() {
        KeptMedia photo = shop.media(EvidenceKind.PHOTO, 10);
        KeptMedia again = new KeptMedia(
                "other",
                "b.jpg",
                photo.kind(),
                photo.family(),
                photo.mediaType(),
                10,
                photo.sha256(),
                new MediaStructure(true, null, null, "", 640, 480));

        assertThat(attach(42L, photo)).isTrue();
        assertThat(attach(42L, again)).isTrue();
        assertThat(attach(43L, again)).isTrue();

        assertThat(shop.files.erased()).containsExactly("other", "other");
        assertThat(evidence()).extracting(ClaimEvidence::getOrderItemId).containsExactly(42L, 43L);
        assertThat(evidence()).extracting(ClaimEvidence::getStoreKey).containsOnly(photo.storeKey());
    }

    @Test
    void aFileIsKeptWithAllThatIsKnownOfIt() {
        KeptMedia photo = shop.media(EvidenceKind.PHOTO, 10);
        attach(42L, photo);

        ClaimEvidence kept = evidence().get(0);

        assertThat(kept.getPublicId()).matches("[0-9a-f]{32}");
        assertThat(kept.getKind()).isEqualTo(EvidenceKind.PHOTO);
        assertThat(kept.getShownName()).isEqualTo("arm.jpg");
        assertThat(kept.getMediaType()).isEqualTo("image/jpeg");
        assertThat(kept.getSizeBytes()).isEqualTo(10);
        assertThat(kept.getSha256()).isEqualTo(photo.sha256());
        assertThat(kept.getStructure()).isEqualTo(photo.structure());
        assertThat(kept.getStoreKey()).isEqualTo(photo.storeKey());
        assertThat(kept.getReceivedAt()).isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
    }

    @Test
    void aFileIsSeenByItsShopperAndByStaffOnceItIsSent() {
        Claim sent = shop.sent("sent", 42);
        String id = shop.stores.reading(() -> shop.desk
                .byNumber(sent.getNumber())
                .orElseThrow()
                .getEvidence()
                .get(0)
                .getPublicId());
        attach(42L, shop.media(EvidenceKind.PHOTO, 10));
        String ofDraft = evidence().get(0).getPublicId();

        assertThat(shop.shopper.evidenceOfShopper(SHOPPER, id)).isPresent();
        assertThat(shop.shopper.evidenceOfShopper(8, id)).isEmpty();
        assertThat(shop.shopper.evidenceOfShopper(SHOPPER, "x")).isEmpty();
        assertThat(shop.desk.evidence(id)).isPresent();
        assertThat(shop.shopper.evidenceOfShopper(SHOPPER, ofDraft)).isPresent();
        assertThat(shop.desk.evidence(ofDraft)).isEmpty();
    }

    @Test
    void aFileThatIsTakenOffIsErased() {
        KeptMedia photo = shop.media(EvidenceKind.PHOTO, 10);
        attach(42L, photo);
        String id = evidence().get(0).getPublicId();

        shop.shopper.detach(draft.getNumber(), 8, id);
        shop.shopper.detach(draft.getNumber(), SHOPPER, "x");
        assertThat(evidence()).hasSize(1);

        shop.shopper.detach(draft.getNumber(), SHOPPER, id);
        assertThat(evidence()).isEmpty();
        assertThat(shop.files.erased()).containsExactly(photo.storeKey());
    }

    @Test
    void aSentClaimTakesAndLosesNothing() {
        Claim sent = shop.sent("sent", 42);
        KeptMedia late = shop.media(EvidenceKind.PHOTO, 10);

        assertThat(shop.shopper.roomFor(sent.getNumber(), SHOPPER, EvidenceKind.PHOTO, 42L))
                .isEqualTo(new Room(0, 0));
        assertThat(shop.shopper.attach(sent.getNumber(), SHOPPER, 42L, late)).isFalse();
        assertThat(shop.files.erased()).containsExactly(late.storeKey());
        shop.stores.reading(() -> {
            Claim claim = shop.desk.byNumber(sent.getNumber()).orElseThrow();
            shop.shopper.detach(
                    sent.getNumber(), SHOPPER, claim.getEvidence().get(0).getPublicId());
            assertThat(claim.getEvidence()).hasSize(3);
            return null;
        });
    }

    @Test
    void anotherOnesDraftTakesNothingAndTheFileIsErased() {
        KeptMedia photo = shop.media(EvidenceKind.PHOTO, 10);

        assertThat(shop.shopper.roomFor(draft.getNumber(), 8, EvidenceKind.PHOTO, 42L))
                .isEqualTo(new Room(0, 0));
        assertThat(shop.shopper.attach(draft.getNumber(), 8, 42L, photo)).isFalse();
        assertThat(shop.files.erased()).containsExactly(photo.storeKey());
        shop.files.breakDown();
        assertThat(shop.shopper.attach(draft.getNumber(), 8, 42L, photo)).isFalse();
    }

    @Test
    void aDiskThatDoesNotEraseHoldsNobodyUp() {
        attach(42L, shop.media(EvidenceKind.PHOTO, 10));
        String id = evidence().get(0).getPublicId();
        shop.files.breakDown();

        shop.shopper.detach(draft.getNumber(), SHOPPER, id);

        assertThat(evidence()).isEmpty();
    }

    @Test
    void aFileIsErasedOnlyWhenTheTransactionSaysSo() {
        KeptMedia kept = shop.media(EvidenceKind.PHOTO, 10);
        KeptMedia lost = shop.media(EvidenceKind.PHOTO, 10);
        attach(42L, kept);
        String id = evidence().get(0).getPublicId();

        shop.stores.rollingBack(() -> {
            shop.shopper.detach(draft.getNumber(), SHOPPER, id);
            attach(42L, lost);
        });

        assertThat(evidence()).extracting(ClaimEvidence::getStoreKey).containsExactly(kept.storeKey());
        assertThat(shop.files.erased()).containsExactly(lost.storeKey());
    }

    @Test
    void withoutFrozenFactsThePolicyOfTheDraftsBeginningHolds() {
        shop.stores.sql("DELETE FROM AFTERSALE_LINE_FACTS");

        assertThat(room(EvidenceKind.PHOTO, 42L)).isEqualTo(new Room(20, 25 * MIB));
    }

    private Room room(EvidenceKind kind, Long item) {
        return shop.shopper.roomFor(draft.getNumber(), SHOPPER, kind, item);
    }

    private boolean attach(Long item, KeptMedia media) {
        return shop.shopper.attach(draft.getNumber(), SHOPPER, item, media);
    }

    private List<ClaimEvidence> evidence() {
        return shop.stores.reading(() ->
                List.copyOf(shop.shopper.underKey(SHOPPER, "key").orElseThrow().getEvidence()));
    }
}
