// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Appeal.Facts;
import io.aftersale.claim.Appeal.Hindrance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealTest {

    private static final Instant REFUSED_AT = Instant.parse("2026-03-05T10:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-03-06T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T10:00:00Z,           true",
        "2026-04-03T10:00:00Z,           true",
        "2026-04-04T09:59:59.999999999Z, true",
        "2026-04-04T10:00:00Z,           false",
        "2026-04-05T10:00:00Z,           false",
    })
    void thirtyTimesTwentyFourHoursAfterTheRefusalItIsTooLate(Instant now, boolean inTime) {
        Appeal appeal = Appeal.of(new Facts(REFUSED_AT, false, true, false), now);

        assertThat(appeal.end()).isEqualTo("2026-04-04T10:00:00Z");
        assertThat(appeal.hindrance().isEmpty()).isEqualTo(inTime);
        assertThat(appeal.fault("The head is new").map(FieldError::code))
                .isEqualTo(inTime ? Optional.empty() : Optional.of("tooLate"));
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  false, ALREADY_ASKED",
        "true,  false, true,  ALREADY_ASKED",
        "false, false, false, NOT_OFFERED",
        "false, false, true,  NOT_OFFERED",
        "false, true,  true,  HELD_ELSEWHERE",
    })
    void whatStandsAgainstItIsToldFirstOfAllByWhatNeverPasses(
            boolean asked, boolean offered, boolean held, Hindrance hindrance) {
        assertThat(Appeal.of(new Facts(REFUSED_AT, asked, offered, held), NEXT_DAY)
                        .hindrance())
                .contains(hindrance);
    }

    @Test
    void aHindranceIsTheOnlyFaultWhateverWasWritten() {
        Appeal appeal = Appeal.of(new Facts(REFUSED_AT, true, true, false), NEXT_DAY);

        assertThat(appeal.fault("")).contains(new FieldError("line", "alreadyAsked", List.of()));
        assertThat(Hindrance.values())
                .extracting(Hindrance::code)
                .containsExactly("alreadyAsked", "notOffered", "tooLate", "heldElsewhere");
    }

    @Test
    void itTakesWordsOfFourThousandCharactersAtMost() {
        Appeal appeal = Appeal.of(new Facts(REFUSED_AT, false, true, false), NEXT_DAY);

        assertThat(appeal.fault(" ")).contains(new FieldError("words", "noText", List.of()));
        assertThat(appeal.fault("x".repeat(4000))).isEmpty();
        assertThat(appeal.fault("x".repeat(4001))).contains(new FieldError("words", "tooLong", List.of(4000)));
    }
}
