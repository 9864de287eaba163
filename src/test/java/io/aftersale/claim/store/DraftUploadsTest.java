// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimService;
import io.aftersale.claim.OpenDrafts;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.UploadTarget;
import io.aftersale.evidence.upload.UploadTarget.Day;
import io.aftersale.evidence.upload.UploadTarget.Room;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftUploadsTest {

    private static final long MIB = 1024 * 1024;
    private static final Instant BEGUN = Instant.parse("2026-03-01T12:00:00Z");

    private ClaimDesks shop;
    private Claim draft;
    private UploadTarget target;

    @BeforeEach
    void open() {
        shop = new ClaimDesks();
        draft = shop.shopper.draft(ORDER, "key", Locale.ITALY);
        target = shop.stores.bean("draftUploads", UploadTarget.class);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aDraftHasTheRoomThatThePolicyGivesLessWhatItHolds() {
        assertThat(target.room(video(SHOPPER))).isEqualTo(new Room(5, 4096 * MIB, 10_240 * MIB, day(20_480)));

        assertThat(target.attach(video(SHOPPER), shop.media(EvidenceKind.VIDEO, 4000 * MIB), BEGUN))
                .isTrue();

        assertThat(shop.stores.reading(() -> List.copyOf(
                        shop.shopper.underKey(SHOPPER, "key").orElseThrow().getEvidence())))
                .extracting(ClaimEvidence::getReceivedAt)
                .containsExactly(BEGUN);
        assertThat(target.room(video(SHOPPER))).isEqualTo(new Room(4, 4096 * MIB, 6240 * MIB, day(20_480)));
    }

    @Test
    void anothersDraftHasNone() {
        assertThat(target.room(video(8))).isEqualTo(new Room(0, 0, 0, new Day(0, Instant.EPOCH, Instant.EPOCH)));
        assertThat(target.isOpen(video(8))).isFalse();
        assertThat(target.attach(video(8), shop.media(EvidenceKind.VIDEO, 1), BEGUN))
                .isFalse();
        assertThat(shop.files.erased()).hasSize(1);
    }

    @Test
    void aShopperSends20GibibytesOnADayOverAllDraftsAndMoreOnTheNext() {
        Claim another = shop.shopper.draft(ORDER, "another", Locale.ITALY);
        for (int video = 0; video < 2; video++) {
            shop.shopper.attach(another.getNumber(), SHOPPER, null, shop.media(EvidenceKind.VIDEO, 4096 * MIB));
            shop.shopper.attach(draft.getNumber(), SHOPPER, null, shop.media(EvidenceKind.VIDEO, 4096 * MIB));
        }

        assertThat(target.room(video(SHOPPER)).day()).isEqualTo(day(4096));
        Claim third = shop.shopper.draft(ORDER, "third", Locale.ITALY);
        shop.shopper.attach(third.getNumber(), SHOPPER, null, shop.media(EvidenceKind.VIDEO, 4095 * MIB));
        assertThat(target.room(video(SHOPPER)).day()).isEqualTo(day(1));
        assertThat(shop.shopper.roomFor(draft.getNumber(), SHOPPER, EvidenceKind.VIDEO, null))
                .isEqualTo(new ClaimService.Room(3, MIB, Instant.parse("2026-03-04T23:00:00Z")));

        shop.clock.moveTo("2026-03-04T23:00:00Z");
        assertThat(target.room(video(SHOPPER)).day())
                .isEqualTo(new Day(
                        20_480 * MIB, Instant.parse("2026-03-04T23:00:00Z"), Instant.parse("2026-03-05T23:00:00Z")));
    }

    @Test
    void aDraftIsOpenUntilItIsDiscarded() {
        assertThat(target.isOpen(video(SHOPPER))).isTrue();
        assertThat(target.stillOpen(List.of(draft.getNumber(), "AS-99999999"))).containsExactly(draft.getNumber());

        shop.stores.bean("openDrafts", OpenDrafts.class).discard(SHOPPER, draft.getNumber());

        assertThat(target.isOpen(video(SHOPPER))).isFalse();
        assertThat(target.stillOpen(List.of(draft.getNumber()))).isEmpty();
    }

    /** The day of the store's zone on which the shop stands. */
    private static Day day(long mebibytes) {
        return new Day(mebibytes * MIB, Instant.parse("2026-03-03T23:00:00Z"), Instant.parse("2026-03-04T23:00:00Z"));
    }

    private DraftPlace video(long customerId) {
        return new DraftPlace(draft.getNumber(), customerId, EvidenceKind.VIDEO, null);
    }
}
