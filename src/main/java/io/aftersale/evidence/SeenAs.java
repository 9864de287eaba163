// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/** What the bytes of a file turn out to be, as finely as a shopper is told. */
public enum SeenAs {
    NOTHING,
    PHOTO,
    VIDEO,
    /** Markup or a script: anything a browser or a shell might run. */
    ACTIVE_CONTENT,
    PROGRAM,
    ARCHIVE,
    DOCUMENT,
    TEXT,
    AUDIO,
    /** A container of the video families whose brand says that it holds sound only. */
    SOUND_ONLY_CONTAINER,
    /** A picture of a kind that is not accepted, e.g. GIF or TIFF. */
    OTHER_PICTURE,
    /** A film in a container that is not accepted, e.g. AVI. */
    OTHER_VIDEO,
    /** A type that is known and none of the above. */
    OTHER,
    UNKNOWN
}
