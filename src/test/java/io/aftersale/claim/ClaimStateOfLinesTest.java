// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimStateOfLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "DRAFT                       : DRAFT",
                "ACCEPTED                    : ACCEPTED",
                "ACCEPTED IN_REVIEW          : IN_REVIEW",
                "IN_REVIEW SUBMITTED         : SUBMITTED",
                "REFUSED IN_REVIEW           : IN_REVIEW",
                "REFUSED ACCEPTED            : ACCEPTED",
                "WITHDRAWN ACCEPTED          : ACCEPTED",
                "REFUSED REFUSED             : REFUSED",
                "WITHDRAWN WITHDRAWN         : WITHDRAWN",
                "WITHDRAWN REFUSED           : WITHDRAWN",
                "ACCEPTED REFUSED IN_REVIEW  : IN_REVIEW",
            })
    void aClaimStandsWhereItsLeastAdvancedOpenLineStands(String lines, ClaimState claim) {
        List<ClaimState> states =
                Stream.of(lines.split(" ")).map(ClaimState::valueOf).toList();

        assertThat(ClaimStateOfLines.of(states)).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,false", "SUBMITTED,false", "IN_REVIEW,false", "ACCEPTED,false", "REFUSED,true", "WITHDRAWN,true"
    })
    void onlyRefusedAndWithdrawnAreFinal(ClaimState state, boolean isFinal) {
        assertThat(state.isFinal()).isEqualTo(isFinal);
    }

    @Test
    void aClaimWithoutLinesStandsNowhere() {
        List<ClaimState> none = List.of();

        assertThatThrownBy(() -> ClaimStateOfLines.of(none)).isInstanceOf(NoSuchElementException.class);
    }
}
