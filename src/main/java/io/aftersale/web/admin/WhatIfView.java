// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.web.view.FlagView;
import java.util.List;

/**
 * What the policy says, in words.
 *
 * @param flags as the shopper sees it, once in each language
 * @param deadline "until Tue 1 Dec 2026, 23:59 (Rome)"; empty while nothing has been delivered
 * @param deadlineIso exclusive, with offset; likewise
 * @param from which day is counted from (A21); likewise
 * @param urgent until when significant damage is asked to be told; likewise
 * @param advice empty where nothing was reported
 * @param estimate when a spare part that the studio has today would arrive
 */
public record WhatIfView(
        List<Spoken> flags,
        String policy,
        List<Because> coverage,
        String deadline,
        String deadlineIso,
        String from,
        List<Day> days,
        String urgent,
        List<Advised> advice,
        List<String> estimate) {

    public WhatIfView {
        flags = List.copyOf(flags);
        coverage = List.copyOf(coverage);
        days = List.copyOf(days);
        advice = List.copyOf(advice);
        estimate = List.copyOf(estimate);
    }

    /**
     * A flag in one language.
     *
     * @param lang its tag
     */
    public record Spoken(String lang, String language, FlagView flag) {}

    /**
     * A reason.
     *
     * @param argues COVERED, NEEDS_REVIEW or NOT_COVERED; of an advice ACCEPT, LOOK or REFUSE
     * @param inputs what it looked at, each with its name
     * @param shop the shop's own words, or the default chosen where they are silent
     */
    public record Because(
            String rule, String argues, String code, String text, List<WorkspaceView.Fact> inputs, String shop) {

        public Because {
            inputs = List.copyOf(inputs);
        }
    }

    /** One day of the count. */
    public record Day(String date, boolean counts, String why) {}

    /** The advice with what the time, the problem and the evidence say. */
    public record Advised(String word, String text, List<Because> reasons) {

        public Advised {
            reasons = List.copyOf(reasons);
        }
    }
}
