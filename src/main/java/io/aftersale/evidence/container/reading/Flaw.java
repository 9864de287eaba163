// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/** What exactly is wrong with a file, for staff and logs; a shopper is told the {@link #code()}. */
public enum Flaw {
    /** No byte at all. */
    EMPTY(ContainerCode.MEDIA_EMPTY),
    /** The first bytes belong to none of the accepted families. */
    NO_KNOWN_BEGINNING(ContainerCode.MEDIA_UNREADABLE),
    /** Something that must be whole before anything can be shown runs past the end of the file. */
    HEADER_CUT(ContainerCode.MEDIA_UNREADABLE),
    /** A part is smaller than its own header or larger than what holds it. */
    SIZE_IMPOSSIBLE(ContainerCode.MEDIA_UNREADABLE),
    /** A part that may stand once stands twice, and players would differ about which one counts. */
    TOLD_TWICE(ContainerCode.MEDIA_UNREADABLE),
    /** The index of a film, or what a picture is shown by, is missing: with a film cut while recording or sending. */
    NO_INDEX(ContainerCode.MEDIA_UNREADABLE),
    /** There is an index, but no picture data. */
    NO_DATA(ContainerCode.MEDIA_UNREADABLE),
    /** A value that the format forbids: a time scale of zero, a picture without height, a version nobody wrote. */
    VALUE_IMPOSSIBLE(ContainerCode.MEDIA_UNREADABLE),
    /** Tables of an index contradict one another or the room they have. */
    TABLES_DISAGREE(ContainerCode.MEDIA_UNREADABLE),
    /** The announced length is not the length of what is inside. */
    DURATIONS_DISAGREE(ContainerCode.MEDIA_UNREADABLE),
    /** The index points to places that hold no film. */
    DATA_OUTSIDE(ContainerCode.MEDIA_UNREADABLE),
    /** Where frames should be there are none, only zeros or rubbish. */
    DATA_OVERWRITTEN(ContainerCode.MEDIA_UNREADABLE),
    /** The film itself lies in another file or on a server. */
    DATA_ELSEWHERE(ContainerCode.MEDIA_UNREADABLE),
    /** Coded in a way no player knows, or encrypted. */
    CODEC_UNKNOWN(ContainerCode.MEDIA_UNREADABLE),
    /** More parts than any honest file has, or more bytes to look at than the budget. */
    TOO_MUCH_TO_READ(ContainerCode.MEDIA_UNREADABLE),
    /** The walker itself failed: an error of ours, told as unreadable so that the store stays healthy. */
    WALKER_FAILED(ContainerCode.MEDIA_UNREADABLE),
    /** A film container without a film. */
    NO_VIDEO_TRACK(ContainerCode.MEDIA_NO_VIDEO),
    /** Files are packed into the container. */
    FILES_ATTACHED(ContainerCode.MEDIA_ACTIVE_CONTENT),
    /** The same bytes are also a file of another kind. */
    TWO_KINDS_AT_ONCE(ContainerCode.MEDIA_POLYGLOT),
    /** A picture of a size no camera makes. */
    DIMENSIONS_ABSURD(ContainerCode.MEDIA_TOO_LARGE),
    /** The end is missing. */
    END_MISSING(ContainerCode.MEDIA_INCOMPLETE),
    /** Some of the frames looked at are zeros or rubbish, others are sound. */
    PARTLY_OVERWRITTEN(ContainerCode.MEDIA_INCOMPLETE);

    private final ContainerCode code;

    Flaw(ContainerCode code) {
        this.code = code;
    }

    public ContainerCode code() {
        return code;
    }
}
