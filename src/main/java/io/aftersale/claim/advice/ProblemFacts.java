// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemKind;
import java.util.Set;

/** What the shopper says is wrong with a line, and the plain answers that go with it (A33). */
public record ProblemFacts(ProblemKind kind, Set<ProblemAnswer> answers) {

    public ProblemFacts {
        answers = Set.copyOf(answers);
    }

    boolean says(ProblemAnswer answer) {
        return answers.contains(answer);
    }

    /** A missing part or a wrong statue is never minor (T22), and boxes have rules of their own. */
    boolean mayBeMinor() {
        return switch (kind) {
            case DAMAGED, DEFECT, OTHER -> true;
            case MISSING_PART, WRONG_ITEM, BOX_DAMAGE_OUTER, BOX_DAMAGE_ART -> false;
        };
    }

    /** A box alone argues for what the policy says; beside another problem it is a note, and its photo tells of the packaging (A34). */
    AdviceReason boxReason(AdviceCode code, AdviceWord alone) {
        return new AdviceReason(code, isOfABoxOnly() ? alone : AdviceWord.ACCEPT);
    }

    private boolean isOfABoxOnly() {
        return kind == ProblemKind.BOX_DAMAGE_OUTER || kind == ProblemKind.BOX_DAMAGE_ART;
    }

    /** Glued by the factory and came off clean: both are needed (R60). */
    boolean glueAloneRestoresIt() {
        return mayBeMinor() && says(ProblemAnswer.GLUED_AT_FACTORY) && says(ProblemAnswer.CAME_OFF_CLEAN);
    }
}
