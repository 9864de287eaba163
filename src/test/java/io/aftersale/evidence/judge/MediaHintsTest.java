// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaHint;
import io.aftersale.evidence.MediaOrigin;
import io.aftersale.evidence.MediaStructure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaHintsTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-24T11:00:00Z");
    private static final Instant DELIVERED = Instant.parse("2026-11-19T23:00:00Z");

    @ParameterizedTest
    @CsvSource({"2999,true", "3000,false", "0,true"})
    void underThreeSecondsIsShort(long millis, boolean hinted) {
        assertThat(video(Duration.ofMillis(millis), 1_000, 320, 240).contains(MediaHint.VIDEO_VERY_SHORT))
                .isEqualTo(hinted);
    }

    @ParameterizedTest
    @CsvSource({"1,true", "30,true", "31,false", "0,false"})
    void oneFrameASecondIsAStill(long frames, boolean hinted) {
        assertThat(video(Duration.ofSeconds(30), frames, 320, 240).contains(MediaHint.VIDEO_STILL))
                .isEqualTo(hinted);
    }

    @ParameterizedTest
    @CsvSource({"143,true", "144,false"})
    void aPictureOfFewLinesIsTiny(long side, boolean hinted) {
        assertThat(video(Duration.ofSeconds(30), 900, 320, side).contains(MediaHint.VIDEO_TINY))
                .isEqualTo(hinted);
        assertThat(video(Duration.ofSeconds(30), 900, side, 320).contains(MediaHint.VIDEO_TINY))
                .isEqualTo(hinted);
    }

    /** Local times may be those of any zone, from UTC-12 to UTC+14, and so may be the instants of films. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-25T01:10:00,,false", "2026-11-25T01:10:01,,true",
        ",2026-11-25T01:10:00Z,false", ",2026-11-25T01:10:01Z,true",
        "2026-11-24T12:10:00,2026-11-24T11:10:00Z,false", "2026-11-24T12:10:01,2026-11-24T11:10:01Z,true"
    })
    void afterItWasReceivedIsInTheFuture(@Nullable LocalDateTime local, @Nullable Instant at, boolean hinted) {
        assertThat(photo(at, local, DELIVERED).contains(MediaHint.RECORDED_IN_FUTURE))
                .isEqualTo(hinted);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T10:59:59,,true", "2026-11-19T11:00:00,,false",
        ",2026-11-19T10:59:59Z,true", ",2026-11-19T11:00:00Z,false",
        "2026-11-19T23:59:59,2026-11-19T22:59:59Z,true", "2026-11-20T00:00:00,2026-11-19T23:00:00Z,false"
    })
    void beforeTheDayOfDeliveryIsTooEarly(@Nullable LocalDateTime local, @Nullable Instant at, boolean hinted) {
        assertThat(photo(at, local, DELIVERED).contains(MediaHint.RECORDED_BEFORE_DELIVERY))
                .isEqualTo(hinted);
        assertThat(photo(at, local, null)).doesNotContain(MediaHint.RECORDED_BEFORE_DELIVERY);
    }

    @Test
    void aSoundFileGivesNoHintAndAPhotoNoneOfVideos() {
        assertThat(video(Duration.ofSeconds(30), 900, 1920, 1080)).isEmpty();
        assertThat(MediaHints.of(new HintFacts(
                        EvidenceKind.PHOTO, new MediaStructure(true, null, null, "jpeg", 8, 8), RECEIVED, DELIVERED)))
                .isEmpty();
    }

    @Test
    void whatStandsBehindTheEndIsHinted() {
        MediaOrigin origin = new MediaOrigin(null, null, "", "", false, 0, 0, null, true, true);

        assertThat(hints(EvidenceKind.PHOTO, new MediaStructure(true, null, null, "jpeg", 8, 8, origin), DELIVERED))
                .containsExactly(MediaHint.TRAILING_DATA);
    }

    private static List<MediaHint> video(Duration length, long frames, long width, long height) {
        MediaOrigin origin = new MediaOrigin(null, null, "", "", false, 0, frames, true, false, true);
        return hints(
                EvidenceKind.VIDEO, new MediaStructure(true, length, null, "avc1", width, height, origin), DELIVERED);
    }

    private static List<MediaHint> photo(
            @Nullable Instant at, @Nullable LocalDateTime local, @Nullable Instant delivered) {
        MediaOrigin origin = new MediaOrigin(at, local, "", "", false, 0, 0, null, false, true);
        return hints(EvidenceKind.PHOTO, new MediaStructure(true, null, null, "jpeg", 8, 8, origin), delivered);
    }

    private static List<MediaHint> hints(EvidenceKind kind, MediaStructure structure, @Nullable Instant delivered) {
        return MediaHints.of(new HintFacts(kind, structure, RECEIVED, delivered));
    }
}
