// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

/** Why a line is covered or not (rules 3.2); names are stable, texts stand in message bundles. */
public enum CoverageCode {
    PRE_ORDER_ALWAYS_COVERED("R48", CoverageOutcome.COVERED),
    IN_STOCK_WITHIN_MONTHS("R31", CoverageOutcome.COVERED),
    NOT_YET_RELEASED("R31", CoverageOutcome.COVERED),
    IN_STOCK_RELEASED_TOO_LONG("R30", CoverageOutcome.NOT_COVERED),
    CHINA_STOCK_NOT_COVERED("R46", CoverageOutcome.NOT_COVERED),
    STOCK_ORIGIN_UNKNOWN("A5", CoverageOutcome.NEEDS_REVIEW),
    RELEASE_DATE_UNKNOWN("A4", CoverageOutcome.NEEDS_REVIEW),
    SPARE_PARTS_EXHAUSTED("R61", CoverageOutcome.NEEDS_REVIEW),
    PRODUCT_EXCLUDED("R61", CoverageOutcome.NOT_COVERED),
    SNAPSHOT_BACKFILLED("A6", CoverageOutcome.COVERED),
    COVERED_BY_INQUIRY("A46", CoverageOutcome.COVERED),
    GOODWILL("R51", CoverageOutcome.COVERED);

    private final String rule;
    private final CoverageOutcome usual;

    CoverageCode(String rule, CoverageOutcome usual) {
        this.rule = rule;
        this.usual = usual;
    }

    /** The rule id in the shop's rules. */
    public String rule() {
        return rule;
    }

    /** What this reason argues for unless the policy says otherwise. */
    public CoverageOutcome usual() {
        return usual;
    }
}
