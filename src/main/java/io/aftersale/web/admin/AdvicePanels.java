// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.web.admin.WorkspaceView.AdvicePanel;
import io.aftersale.web.admin.WorkspaceView.Reason;
import io.aftersale.web.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says what the rules advised, with every reason and its rule. */
final class AdvicePanels {

    private AdvicePanels() {}

    static AdvicePanel of(Advice advice, Words words) {
        List<Reason> reasons = new ArrayList<>(LineFacts.reasons(advice.coverage(), words));
        advice.reasons()
                .forEach(reason -> reasons.add(
                        new Reason(reason.code().rule(), reason.argues().name(), words.advice(reason))));
        return new AdvicePanel(advice.word().name(), text(advice.word(), words), reasons);
    }

    /** The hardest word over any of the lines. */
    static AdviceWord hardest(List<ClaimLine> lines) {
        return lines.stream()
                .map(line -> line.getAdvice().word())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    static String text(AdviceWord word, Words words) {
        return words.text("aftersale.staff.advice." + word);
    }
}
