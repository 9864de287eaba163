// SPDX-License-Identifier: Apache-2.0
package io.aftersale.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeWordsTest {

    private static final NoticeWords WORDS = new NoticeWords(2, "it", List.of("Statue fragili.", "Ho letto."));

    @Test
    void theDigestIsThatOfTheSentencesPartedByLineFeeds() {
        assertThat(WORDS.sha256()).isEqualTo("a40aded3090a31364f887f7f4c3c5e43e49db78ce4017fc608d9d6db666e7045");
        assertThat(WORDS.token()).isEqualTo("2.it.a40aded3090a31364f887f7f4c3c5e43e49db78ce4017fc608d9d6db666e7045");
    }

    @Test
    void aTickOfTheseWordsIsATick() {
        assertThat(NoticeAnswer.of(WORDS, Optional.of(WORDS.token()))).isEqualTo(NoticeAnswer.TICKED);
    }

    @Test
    void nothingOrAnEmptyFieldIsNoTick() {
        assertThat(NoticeAnswer.of(WORDS, Optional.empty())).isEqualTo(NoticeAnswer.NOT_TICKED);
        assertThat(NoticeAnswer.of(WORDS, Optional.of(" "))).isEqualTo(NoticeAnswer.NOT_TICKED);
    }

    @Test
    void aTickOfOtherWordsIsSaidToBeOne() {
        NoticeWords changed = new NoticeWords(2, "it", List.of("Statue fragilissime.", "Ho letto."));
        NoticeWords translated = new NoticeWords(2, "en", WORDS.sentences());
        NoticeWords later = new NoticeWords(3, "it", WORDS.sentences());

        assertThat(List.of(changed, translated, later))
                .allSatisfy(other -> assertThat(NoticeAnswer.of(WORDS, Optional.of(other.token())))
                        .isEqualTo(NoticeAnswer.OTHER_WORDS));
    }
}
