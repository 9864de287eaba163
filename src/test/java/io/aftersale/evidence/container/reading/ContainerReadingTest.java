// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.MediaCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerReadingTest {

    @ParameterizedTest
    @CsvSource({
        "EMPTY,MEDIA_EMPTY",
        "NO_KNOWN_BEGINNING,MEDIA_UNREADABLE",
        "NO_INDEX,MEDIA_UNREADABLE",
        "DATA_ELSEWHERE,MEDIA_UNREADABLE",
        "NO_VIDEO_TRACK,MEDIA_NO_VIDEO",
        "FILES_ATTACHED,MEDIA_ACTIVE_CONTENT",
        "TWO_KINDS_AT_ONCE,MEDIA_POLYGLOT",
        "DIMENSIONS_ABSURD,MEDIA_TOO_LARGE",
        "END_MISSING,MEDIA_INCOMPLETE",
        "PARTLY_OVERWRITTEN,MEDIA_INCOMPLETE"
    })
    void everyFlawHasItsCode(Flaw flaw, MediaCode code) {
        assertThat(flaw.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"1000000,4000,true", "1000001,1,false", "4000,1000000,true", "1,1000001,false", "1000000,4001,false"})
    void picturesUpToFourGigapixelAreDescribed(long width, long height, boolean possible) {
        if (possible) {
            assertThat(Picture.of(width, height, 0, 1, 0).pixels()).isEqualTo(4_000_000_000L);
        } else {
            assertThatThrownBy(() -> Picture.of(width, height, 0, 1, 0)).hasMessage("DIMENSIONS_ABSURD at 0");
        }
    }
}
