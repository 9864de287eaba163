// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import io.aftersale.evidence.MediaCode;

/** What exactly is wrong with a file, for staff and logs; a shopper is told the {@link #code()}. */
public enum Flaw {
    /** No byte at all. */
    EMPTY(MediaCode.MEDIA_EMPTY),
    /** The first bytes belong to none of the accepted families. */
    NO_KNOWN_BEGINNING(MediaCode.MEDIA_UNREADABLE),
    /** Something that must be whole before anything can be shown runs past the end of the file. */
    HEADER_CUT(MediaCode.MEDIA_UNREADABLE),
    /** A part is smaller than its own header or larger than what holds it. */
    SIZE_IMPOSSIBLE(MediaCode.MEDIA_UNREADABLE),
    /** A part that may stand once stands twice, and players would differ about which one counts. */
    TOLD_TWICE(MediaCode.MEDIA_UNREADABLE),
    /** The index of a film, or what a picture is shown by, is missing: with a film cut while recording or sending. */
    NO_INDEX(MediaCode.MEDIA_UNREADABLE),
    /** There is an index, but no picture data. */
    NO_DATA(MediaCode.MEDIA_UNREADABLE),
    /** A value that the format forbids: a time scale of zero, a picture without height, a version nobody wrote. */
    VALUE_IMPOSSIBLE(MediaCode.MEDIA_UNREADABLE),
    /** Tables of an index contradict one another or the room they have. */
    TABLES_DISAGREE(MediaCode.MEDIA_UNREADABLE),
    /** The announced length is not the length of what is inside. */
    DURATIONS_DISAGREE(MediaCode.MEDIA_UNREADABLE),
    /** The index points to places that hold no film. */
    DATA_OUTSIDE(MediaCode.MEDIA_UNREADABLE),
    /** Where frames should be there are none, only zeros or rubbish. */
    DATA_OVERWRITTEN(MediaCode.MEDIA_UNREADABLE),
    /** The film itself lies in another file or on a server. */
    DATA_ELSEWHERE(MediaCode.MEDIA_UNREADABLE),
    /** Coded in a way no player knows, or encrypted. */
    CODEC_UNKNOWN(MediaCode.MEDIA_UNREADABLE),
    /** More parts than any honest file has, or more bytes to look at than the budget. */
    TOO_MUCH_TO_READ(MediaCode.MEDIA_UNREADABLE),
    /** The walker itself failed: an error of ours, told as unreadable so that the store stays healthy. */
    WALKER_FAILED(MediaCode.MEDIA_UNREADABLE),
    /** A film container without a film. */
    NO_VIDEO_TRACK(MediaCode.MEDIA_NO_VIDEO),
    /** Files are packed into the container. */
    FILES_ATTACHED(MediaCode.MEDIA_ACTIVE_CONTENT),
    /** The same bytes are also a file of another kind. */
    TWO_KINDS_AT_ONCE(MediaCode.MEDIA_POLYGLOT),
    /** A picture of a size no camera makes. */
    DIMENSIONS_ABSURD(MediaCode.MEDIA_TOO_LARGE),
    /** The end is missing. */
    END_MISSING(MediaCode.MEDIA_INCOMPLETE),
    /** Some of the frames looked at are zeros or rubbish, others are sound. */
    PARTLY_OVERWRITTEN(MediaCode.MEDIA_INCOMPLETE);

    private final MediaCode code;

    Flaw(MediaCode code) {
        this.code = code;
    }

    public MediaCode code() {
        return code;
    }
}
