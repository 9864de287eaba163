// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.SubmitResult;
import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceWord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order was delivered on Monday 2026-03-02; now is the Wednesday after. */
class AdviceOfReportsTest {

    private ClaimDesks shop;

    @BeforeEach
    void open() {
        shop = new ClaimDesks();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theAdviceIsKeptWithEveryReasonWhenTheReportIsSent() {
        Claim sent = sent(true, line(42, "DAMAGED", true, ProblemAnswer.MINOR, ProblemAnswer.OUTER_BOX_TOO));

        shop.stores.reading(() -> {
            Claim claim = shop.desk.byNumber(sent.getNumber()).orElseThrow();
            ClaimLine dragon = claim.getLines().get(0);
            assertThat(dragon.getAnswers()).containsExactlyInAnyOrder(ProblemAnswer.MINOR, ProblemAnswer.OUTER_BOX_TOO);
            assertThat(dragon.getAdvice().word()).isEqualTo(AdviceWord.LOOK);
            assertThat(dragon.getAdvice().codes())
                    .containsExactly(
                            "PRE_ORDER_ALWAYS_COVERED",
                            "REPORTED_IN_TIME",
                            "URGENT_AFTER_24H",
                            "BOX_OUTER_EXCLUDED",
                            "MINOR_EXCLUDED");
            assertThat(dragon.getAdvice().reasons().get(2).argues()).isEqualTo(AdviceWord.ACCEPT);
            assertThat(dragon.getAdvice().policyVersion()).isEqualTo(1);
            assertThat(claim.isExceptionAsked()).isFalse();
            return null;
        });
    }

    @Test
    void anExceptionIsAskedForWhereTheRulesRefuseALine() {
        Claim asked = sent(true, line(42, "BOX_DAMAGE_OUTER", false));

        assertThat(asked.isExceptionAsked()).isTrue();
        assertThat(asked.getLines()).extracting(line -> line.getAdvice().word()).containsExactly(AdviceWord.REFUSE);
        assertThat(sent(false, line(43, "DAMAGED", false)).isExceptionAsked()).isFalse();
    }

    @Test
    void acceptingABoxAloneIsAGoodwill() {
        Claim sent = sent(false, line(42, "BOX_DAMAGE_ART", false));

        assertThat(shop.decide(sent, shop.versionOf(sent), false, ClaimEvent.ACCEPT, "", "We make an exception."))
                .isInstanceOf(DecideResult.Forbidden.class);
        assertThat(shop.decide(sent, shop.versionOf(sent), true, ClaimEvent.ACCEPT, "", "We make an exception."))
                .isInstanceOf(DecideResult.Done.class);
    }

    @Test
    void theAdviceIsToldBeforeSendingForLinesWithAProblem() {
        Claim draft = shop.draft("key");

        Map<Long, Advice> advice = shop.shopper.advice(
                ORDER,
                draft.getNumber(),
                new ReportForm(
                        List.of(
                                line(42, "BOX_DAMAGE_ART", false),
                                line(43, "DAMAGED", false),
                                line(44, "", false),
                                line(99, "DAMAGED", false)),
                        false,
                        "",
                        false,
                        false,
                        false));

        assertThat(advice).containsOnlyKeys(42L, 43L);
        assertThat(advice.get(42L).codes())
                .containsExactly("PRE_ORDER_ALWAYS_COVERED", "REPORTED_IN_TIME", "BOX_ART_EXCLUDED");
        assertThat(advice.get(43L).word()).isEqualTo(AdviceWord.REFUSE);
        assertThat(shop.shopper.allOfShopper(SHOPPER)).isEmpty();
    }

    private Claim sent(boolean exceptionAsked, ReportForm.Line line) {
        Claim draft = shop.draft("key of " + line.orderItemId(), Long.parseLong(line.orderItemId()));
        return ((SubmitResult.Sent) shop.shopper.submit(
                        ORDER,
                        draft.getNumber(),
                        new ReportForm(List.of(line), false, "", false, exceptionAsked, true)))
                .claim();
    }

    private static ReportForm.Line line(long item, String kind, boolean significant, ProblemAnswer... answers) {
        return new ReportForm.Line(
                Long.toString(item), "1", kind, "UNKNOWN", "", "", "broken", significant, Set.of(answers));
    }
}
