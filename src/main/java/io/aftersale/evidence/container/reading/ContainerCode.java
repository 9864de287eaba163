// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/** The codes of rules 3.2 that the structure of a file can give reason for; same names as there. */
public enum ContainerCode {
    MEDIA_EMPTY,
    MEDIA_UNREADABLE,
    MEDIA_ACTIVE_CONTENT,
    MEDIA_NO_VIDEO,
    MEDIA_POLYGLOT,
    MEDIA_TOO_LARGE,
    MEDIA_INCOMPLETE
}
