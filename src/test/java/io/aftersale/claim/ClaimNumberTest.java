// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimNumberTest {

    @Test
    void aThousandNumbersDifferAndUseEveryCharacterButTheFourThatMislead() {
        String letters = Stream.generate(ClaimNumber::next)
                .limit(1000)
                .distinct()
                .peek(number -> assertThat(number).startsWith("AS-").hasSize(11))
                .map(number -> number.substring(3))
                .collect(Collectors.joining());

        assertThat(letters).hasSize(8000);
        assertThat(letters.chars()
                        .distinct()
                        .sorted()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .isEqualTo("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    }
}
