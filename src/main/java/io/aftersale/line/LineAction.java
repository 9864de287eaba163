// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

/** What the shopper may do with a line now; the hook value is what themes style by (contract). */
public enum LineAction {
    REPORT("report"),
    REPORT_LATE("report-late"),
    NOT_YET("not-yet"),
    OPEN_CLAIM("open-claim");

    private final String hook;

    LineAction(String hook) {
        this.hook = hook;
    }

    public String hook() {
        return hook;
    }
}
