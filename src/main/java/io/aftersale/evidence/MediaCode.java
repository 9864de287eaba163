// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/** Why a file was refused or marked, in the order of rules 3.2; the message key is {@code aftersale.media.<name>}. */
public enum MediaCode {
    MEDIA_EMPTY,
    MEDIA_ACTIVE_CONTENT,
    MEDIA_TYPE_MISMATCH,
    MEDIA_TYPE_NOT_ALLOWED,
    MEDIA_UNREADABLE,
    MEDIA_NO_VIDEO,
    MEDIA_POLYGLOT,
    MEDIA_TOO_LARGE,
    /** A mark, never a refusal: part of it is missing, the rest can be shown. */
    MEDIA_INCOMPLETE;

    /** Whether a file that only this is said of is kept. */
    boolean isMark() {
        return this == MEDIA_INCOMPLETE;
    }

    /** Whether there is a text of its own for each thing the bytes may be: {@code aftersale.media.<name>.<seenAs>}. */
    boolean tellsWhatWasSeen() {
        return this == MEDIA_TYPE_MISMATCH || this == MEDIA_TYPE_NOT_ALLOWED;
    }
}
