// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Claim;
import io.aftersale.claim.DecideResult;
import io.aftersale.web.view.Words;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;

/**
 * How a decision that was not carried out is told.
 *
 * @param status of the response
 * @param problem one or two sentences; empty where there is none
 * @param judged whether faults are told at the fields
 */
record DecideAnswer(int status, String problem, boolean judged) {

    static final DecideAnswer NONE = new DecideAnswer(HttpServletResponse.SC_OK, "", false);

    private static final int UNPROCESSABLE = 422;

    static DecideAnswer to(DecideResult result, Words words) {
        if (result instanceof DecideResult.ChangedMeanwhile changed) {
            String who = HistoryRows.lastActor(changed.claim(), words);
            return conflict(words.text("aftersale.staff.problem.changedMeanwhile", who));
        }
        if (result instanceof DecideResult.NotPossible refused) {
            String state = words.text("aftersale.state." + refused.state());
            return conflict(words.text("aftersale.staff.problem.notPossible", state));
        }
        if (result instanceof DecideResult.Forbidden) {
            String text = words.text("aftersale.staff.problem.forbidden");
            return new DecideAnswer(HttpServletResponse.SC_FORBIDDEN, text, false);
        }
        if (result instanceof DecideResult.Invalid invalid) {
            boolean chosen =
                    invalid.errors().stream().noneMatch(error -> error.code().equals("noLine"));
            return new DecideAnswer(
                    UNPROCESSABLE, words.text("aftersale.staff.problem." + (chosen ? "invalid" : "noLine")), true);
        }
        return NONE;
    }

    /** The claim as it stands now; empty where there is none, or no need to show it again. */
    static Optional<Claim> claimOf(DecideResult result) {
        if (result instanceof DecideResult.ChangedMeanwhile changed) {
            return Optional.of(changed.claim());
        }
        if (result instanceof DecideResult.NotPossible refused) {
            return Optional.of(refused.claim());
        }
        if (result instanceof DecideResult.Forbidden forbidden) {
            return Optional.of(forbidden.claim());
        }
        return result instanceof DecideResult.Invalid invalid ? Optional.of(invalid.claim()) : Optional.empty();
    }

    private static DecideAnswer conflict(String problem) {
        return new DecideAnswer(HttpServletResponse.SC_CONFLICT, problem, false);
    }
}
