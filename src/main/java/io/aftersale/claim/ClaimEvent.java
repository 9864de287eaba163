// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

/** What can happen to a claim; the wire name stands in rules 3.3. */
public enum ClaimEvent {
    START("start"),
    EDIT("edit"),
    SUBMIT("submit"),
    DISCARD("discard"),
    TAKE_UP("takeUp"),
    AUTO_REFUSE("autoRefuse"),
    ACCEPT("accept"),
    REFUSE("refuse"),
    WITHDRAW("withdraw"),
    APPEAL("appeal"),
    TAKE_BACK("takeBack");

    private final String wireName;

    ClaimEvent(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
