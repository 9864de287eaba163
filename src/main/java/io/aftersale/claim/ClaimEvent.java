// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

/** What can happen to a claim; the wire name stands in rules 3.3. */
public enum ClaimEvent {
    START("start"),
    EDIT("edit"),
    /** Significant damage is told before there is evidence (A25). */
    QUICK_REPORT("quickReport"),
    SUBMIT("submit"),
    EXPIRE("expire"),
    DISCARD("discard"),
    TAKE_UP("takeUp"),
    AUTO_REFUSE("autoRefuse"),
    ACCEPT("accept"),
    REFUSE("refuse"),
    WITHDRAW("withdraw"),
    APPEAL("appeal"),
    TAKE_BACK("takeBack"),
    /** The rules were asked again; nothing moves, so the table has no row of it. */
    ASSESS("assess");

    private final String wireName;

    ClaimEvent(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
