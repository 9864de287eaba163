// SPDX-License-Identifier: Apache-2.0
package io.aftersale.notice;

import java.util.Optional;

/** What became of the tick under a notice. */
public enum NoticeAnswer {
    TICKED,
    NOT_TICKED,
    /** Ticked on a page whose words were no longer those of the order: the cart or the policy had changed. */
    OTHER_WORDS;

    /**
     * Compares what was sent with the words that were due.
     *
     * @param sent the field's value; empty where nothing was ticked
     */
    public static NoticeAnswer of(NoticeWords due, Optional<String> sent) {
        return sent.filter(value -> !value.isBlank())
                .map(value -> value.equals(due.token()) ? TICKED : OTHER_WORDS)
                .orElse(NOT_TICKED);
    }
}
