// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.claim.advice.AdviceWord;
import java.util.ArrayList;
import java.util.List;

/** What a decision of staff must bring: a reason and words where it refuses or goes beyond the rules (C11, C12, A16). */
public final class DecisionCheck {

    /** The reason code of accepting what the rules refuse (R51, T3, T18). */
    public static final String GOODWILL = "GOODWILL";

    /** The code of a history row that says an event was denied for want of a permission. */
    public static final String NOT_PERMITTED = "NOT_PERMITTED";

    private static final int MOST_WORDS = 4000;
    private static final int MOST_CODE = 40;

    private DecisionCheck() {}

    /** Whether accepting the line goes beyond the rules: they advised to refuse it. */
    public static boolean needsGoodwill(ClaimLine line, ClaimDesk.LineDecision decision) {
        return decision.event() == ClaimEvent.ACCEPT && line.getAdvice().word() == AdviceWord.REFUSE;
    }

    /** Faults of the decision at its fields, {@code reasonCode} or {@code text}. */
    public static List<FieldError> faults(ClaimLine line, ClaimDesk.LineDecision decision) {
        List<FieldError> faults = new ArrayList<>();
        boolean refuses = decision.event() == ClaimEvent.REFUSE;
        if (refuses && decision.reasonCode().isBlank()) {
            faults.add(new FieldError("reasonCode", "noReasonCode", List.of()));
        }
        if (decision.reasonCode().length() > MOST_CODE) {
            faults.add(new FieldError("reasonCode", "tooLong", List.of(MOST_CODE)));
        }
        if (needsWords(line, decision) && decision.text().isBlank()) {
            faults.add(new FieldError("text", "noText", List.of()));
        }
        if (decision.text().length() > MOST_WORDS) {
            faults.add(new FieldError("text", "tooLong", List.of(MOST_WORDS)));
        }
        return faults;
    }

    private static boolean needsWords(ClaimLine line, ClaimDesk.LineDecision decision) {
        return decision.event() != ClaimEvent.ACCEPT || needsGoodwill(line, decision);
    }
}
