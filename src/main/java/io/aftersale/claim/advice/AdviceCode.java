// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

/** What speaks for or against a report besides coverage (rules 3.2); names are stable, texts stand in message bundles. */
public enum AdviceCode {
    REPORTED_IN_TIME("R24", AdviceWord.ACCEPT),
    REPORTED_LATE("A16", AdviceWord.REFUSE),
    DRAFT_GRACE_USED("A15", AdviceWord.ACCEPT),
    DELIVERY_UNVERIFIED("R25", AdviceWord.LOOK),
    NOT_DELIVERED_YET("A48", AdviceWord.LOOK),
    URGENT_WITHIN_24H("R27", AdviceWord.ACCEPT),
    URGENT_AFTER_24H("R29", AdviceWord.ACCEPT),
    BOX_OUTER_EXCLUDED("R55", AdviceWord.REFUSE),
    BOX_ART_EXCLUDED("R56", AdviceWord.REFUSE),
    MINOR_EXCLUDED("R57", AdviceWord.LOOK),
    MINOR_GLUE_FIXABLE("R59", AdviceWord.LOOK),
    HANDMADE_VARIATION("R15", AdviceWord.ACCEPT),
    VIDEO_MISSING("A26", AdviceWord.LOOK),
    VIDEO_INCOMPLETE("A26", AdviceWord.LOOK);

    private final String rule;
    private final AdviceWord usual;

    AdviceCode(String rule, AdviceWord usual) {
        this.rule = rule;
        this.usual = usual;
    }

    /** The rule id in the shop's rules. */
    public String rule() {
        return rule;
    }

    /** What this reason argues for unless the policy, or what else is reported, says otherwise. */
    public AdviceWord usual() {
        return usual;
    }

    /** Whether it compares the report with the end of the reporting time. */
    public boolean looksAtTheDeadline() {
        return this == REPORTED_IN_TIME || this == DRAFT_GRACE_USED || this == REPORTED_LATE;
    }

    /** A shopper who asked for help late is not reminded of it (R29, A24). */
    public boolean isForStaffOnly() {
        return this == URGENT_AFTER_24H;
    }
}
