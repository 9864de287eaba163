// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.advice.AdviceCode;
import io.aftersale.claim.advice.AdviceReason;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.coverage.StockOrigin;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineChoicesTest {

    private static final AdviceReason IN_TIME = reason(AdviceCode.REPORTED_IN_TIME);

    @Test
    void theReasonThatSpeaksHardestIsSuggested() {
        assertThat(suggested(
                        StockOrigin.PRE_ORDER, reason(AdviceCode.MINOR_EXCLUDED), reason(AdviceCode.REPORTED_LATE)))
                .containsExactly("REPORTED_LATE");
        assertThat(suggested(StockOrigin.CHINA_STOCK, reason(AdviceCode.REPORTED_LATE)))
                .containsExactly("CHINA_STOCK_NOT_COVERED");
        assertThat(suggested(StockOrigin.PRE_ORDER, IN_TIME, reason(AdviceCode.MINOR_GLUE_FIXABLE)))
                .containsExactly("MINOR_GLUE_FIXABLE");
    }

    @Test
    void aNoteAndAnUnverifiedDeliverySuggestNothing() {
        AdviceReason noted = new AdviceReason(AdviceCode.BOX_OUTER_EXCLUDED, AdviceWord.ACCEPT);

        assertThat(suggested(StockOrigin.PRE_ORDER, reason(AdviceCode.DELIVERY_UNVERIFIED), noted))
                .isEmpty();
    }

    private static List<String> suggested(StockOrigin origin, AdviceReason... reasons) {
        ClaimLine line = SentLine.advised(origin, ClaimState.IN_REVIEW, reasons);
        Reader reader = Reader.of(Staff.SUPERVISOR, Office.words().in(Locale.ENGLISH));
        DecisionForm.Line untyped = new DecisionForm.Line("1", "", "", "");
        return new LineChoices(new Office())
                .of(line, untyped, false, reader).reasons().stream()
                        .flatMap(group -> group.options().stream())
                        .filter(WorkspaceView.ReasonOption::chosen)
                        .map(WorkspaceView.ReasonOption::code)
                        .toList();
    }

    private static AdviceReason reason(AdviceCode code) {
        return new AdviceReason(code, code.usual());
    }
}
