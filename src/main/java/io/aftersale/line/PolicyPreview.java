// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.policy.PolicyVersion;
import java.util.List;

/** Shows before a version is published what it would say of the lines that are open now; nothing is written. */
public interface PolicyPreview {

    /** Lines looked at, newest first; older ones are left out. */
    int MOST_LINES = 2000;

    /** Lines that would change and are named one by one; the others are counted. */
    int MOST_SHOWN = 100;

    /** Judges the open lines under the version as if it were the one of their order. */
    Outcome of(PolicyVersion proposed);

    /**
     * What was found.
     *
     * @param lookedAt lines looked at, open or not
     * @param open of them, those without a closed claim
     * @param more whether there are older lines that nobody looked at
     * @param flags lines that would get another flag
     * @param reasons lines that would keep their flag for another reason or with another last day
     * @param deadlines delivered lines that would get another reporting deadline
     * @param moving lines whose order left the decision to the day of the report (A47): they really change
     * @param shown the first of the lines that would change, newest first
     */
    record Outcome(
            int lookedAt,
            int open,
            boolean more,
            int flags,
            int reasons,
            int deadlines,
            int moving,
            List<PreviewedLine> shown) {

        public Outcome {
            shown = List.copyOf(shown);
        }
    }
}
