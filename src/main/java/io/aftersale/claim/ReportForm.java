// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.util.List;
import java.util.Set;

/**
 * A report as typed; nothing in it is trusted or parsed yet, so that it can be shown again to the letter.
 *
 * @param lines the chosen lines only
 * @param noVideo whether "I have no video" is ticked
 * @param noVideoReason why, in the shopper's words
 * @param allTheVideo whether "this is all I have" is ticked beside a video of which a part is missing
 * @param exceptionAsked whether "ask for an exception" is ticked
 * @param confirmed whether the closing confirmation is ticked
 */
public record ReportForm(
        List<Line> lines,
        boolean noVideo,
        String noVideoReason,
        boolean allTheVideo,
        boolean exceptionAsked,
        boolean confirmed) {

    public ReportForm {
        lines = List.copyOf(lines);
    }

    /**
     * One chosen line; all values as typed, empty where nothing was.
     *
     * @param arrivedOn the day it came by the shopper's own word; read where no courier's date is known
     */
    public record Line(
            String orderItemId,
            String quantity,
            String kind,
            String cause,
            String arrivedOn,
            String part,
            String description,
            boolean significant,
            Set<ProblemAnswer> answers) {

        public Line {
            answers = Set.copyOf(answers);
        }
    }
}
