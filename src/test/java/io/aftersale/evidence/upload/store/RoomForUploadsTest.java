// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.upload.UploadLimits;
import io.aftersale.evidence.upload.UploadWish;
import io.aftersale.evidence.upload.Uploads.Creation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is refused before the first byte, and what is said of it. */
class RoomForUploadsTest extends LandedUploads {

    private static final int MIB = 1 << 20;

    @Test
    void aFileAsLargeAsOneMayBeIsTakenAndNoByteMore() {
        assertThat(refused(0)).isEqualTo(new Creation.Refused(TusRefusal.LENGTH));
        assertThat(refused(10 * MIB + 1)).isEqualTo(new Creation.Refused(TusRefusal.TOO_LARGE, 10 * MIB));
        assertThat(landing.created(uploads, 10 * MIB)).isNotEmpty();
    }

    @Test
    void theFilesOfADraftTogetherAreToldByWhatStillFits() {
        landing.created(uploads, 10 * MIB);
        landing.created(uploads, 10 * MIB - 10);

        assertThat(refused(11)).isEqualTo(new Creation.Refused(TusRefusal.DRAFT_FULL, 10));
        landing.created(uploads, 8);
        landing.created(uploads, 1);
        landing.created(uploads, 1);
        assertThat(refused(1)).isEqualTo(new Creation.Refused(TusRefusal.NO_ROOM));
        assertThat(uploads.ofDraft("AS-00000001", Landing.SHOPPER)).hasSize(5);
    }

    @Test
    void aDayIsFullByWhatBeganOnItAndSaysWhenThereIsRoomAgain() {
        landing.mostOfDay = 12 * MIB;
        landing.created(uploads, 10 * MIB);

        assertThat(refused(2 * MIB + 1))
                .isEqualTo(new Creation.Refused(TusRefusal.DAY_FULL, 2 * MIB, Instant.parse("2026-03-02T23:00:00Z")));
        assertThat(landing.created(uploads, 2 * MIB)).isNotEmpty();
        assertThat(TusRefusal.DAY_FULL.status()).isEqualTo(429);
    }

    @Test
    void whatBeganTheDayBeforeCountsThere() {
        landing.mostOfDay = 12 * MIB;
        landing.clock.moveTo("2026-03-01T22:59:59Z");
        landing.created(uploads, 10 * MIB);
        landing.clock.moveTo("2026-03-02T09:00:00Z");

        assertThat(landing.created(uploads, 10 * MIB)).isNotEmpty();
    }

    @Test
    void aShopperHasOnlySoManyUnderWay() {
        landing.limits = new UploadLimits(2, Duration.ofDays(2), Duration.ofSeconds(10), 0, 300);
        uploads = landing.node();
        landing.created(uploads, 1);
        String second = landing.created(uploads, 1);

        assertThat(refused(1)).isEqualTo(new Creation.Refused(TusRefusal.TOO_MANY));
        uploads.terminate(second, Landing.SHOPPER);
        assertThat(landing.created(uploads, 1)).isNotEmpty();
    }

    @Test
    void someOfTheDiskMustStayFree() {
        landing.limits = new UploadLimits(40, Duration.ofDays(2), Duration.ofSeconds(10), Long.MAX_VALUE, 300);
        uploads = landing.node();

        assertThat(refused(1)).isEqualTo(new Creation.Refused(TusRefusal.DISK_FULL));
        assertThat(uploads.ofDraft("AS-00000001", Landing.SHOPPER)).isEmpty();
    }

    private Creation refused(long length) {
        return uploads.create(new UploadWish(Landing.PLACE, "a.mp4", "video/mp4", length, "print", "a YQ=="));
    }
}
