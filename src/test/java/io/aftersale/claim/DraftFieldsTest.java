// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftFieldsTest {

    @Test
    void whatIsEmptyTooLongOrNoTextIsMadeToFit() {
        DraftFields fields = new DraftFields(Map.of(
                "noVideo",
                "true",
                "noVideoReason",
                "  ",
                "x".repeat(101),
                "a",
                "lines[1].part",
                "left\0 hand",
                "lines[1].description",
                "y".repeat(4001)));

        assertThat(fields.values())
                .isEqualTo(Map.of(
                        "noVideo", "true", "lines[1].part", "left hand", "lines[1].description", "y".repeat(4000)));
    }

    @Test
    void theSameFieldsHaveTheSameMark() {
        DraftFields fields = new DraftFields(Map.of("a", "1", "b", "2"));

        assertThat(fields.mark())
                .isEqualTo(new DraftFields(Map.of("b", "2", "a", "1")).mark())
                .hasSize(16);
        assertThat(fields.mark()).isNotEqualTo(new DraftFields(Map.of("a", "1", "b", "3")).mark());
    }

    @ParameterizedTest
    @CsvSource({
        "lines, 1 2, 2 3, 1 2 3",
        "lines[1].kind, DAMAGED, DEFECT, DEFECT",
        "lines[1].part, hand, sword, 'hand, sword'",
        "lines[1].part, sword hand, hand, sword hand",
        "lines[1].description, broken, broken off, broken off",
        "lines[1].description, one, two, 'one|two'",
        "noVideoReason, forgot, no camera, 'forgot|no camera'",
    })
    void wordsThatWouldBeLostStandBeforeTheLaterOnes(String name, String former, String later, String both) {
        DraftFields joined = new DraftFields(Map.of(name, former)).joinedWith(new DraftFields(Map.of(name, later)));

        assertThat(joined.values()).isEqualTo(Map.of(name, both.replace("|", "\n\n")));
    }

    @Test
    void whatOneOfThemHasStays() {
        DraftFields joined = new DraftFields(Map.of("a", "1")).joinedWith(new DraftFields(Map.of("b", "2")));

        assertThat(joined.values()).isEqualTo(Map.of("a", "1", "b", "2"));
    }

    @Test
    void theChosenLinesAreRead() {
        assertThat(new DraftFields(Map.of("lines", " 42  43 ")).lines()).containsExactly("42", "43");
        assertThat(new DraftFields(Map.of()).lines()).isEmpty();
    }
}
