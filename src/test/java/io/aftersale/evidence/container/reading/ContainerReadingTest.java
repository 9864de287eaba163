// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.MediaFamily;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerReadingTest {

    private static final ReadCost COST = new ReadCost(1, 2, 3);

    private static ContainerFacts facts() {
        Metadata none = new Metadata(List.of(), true);
        Picture picture = new Picture(4, 3, 0, 1);
        return new ContainerFacts(
                MediaFamily.PNG, "image/png", "", List.of(), picture, null, false, Origin.UNKNOWN, none, null);
    }

    @Test
    void theHintOfTrailingDataIsDueWhereSomethingFollows() {
        Trailing trailing = new Trailing(new ByteRange(9, 1), Trailing.Look.PADDING);

        assertThat(new ContainerReading.Whole(facts(), COST).hasTrailingData()).isFalse();
        assertThat(new ContainerReading.Whole(facts().with(trailing), COST).hasTrailingData())
                .isTrue();
    }

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
    void everyFlawHasItsCode(Flaw flaw, ContainerCode code) {
        Fault fault = new Fault(flaw, 7);

        assertThat(new ContainerReading.Refused(fault, COST).code()).isEqualTo(code);
        assertThat(new ContainerReading.Cut(facts(), fault, null, COST).code()).isEqualTo(code);
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
