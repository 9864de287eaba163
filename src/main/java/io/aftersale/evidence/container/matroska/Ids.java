// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import java.util.Set;

/** Elements that are looked at (RFC 9559, 8794). */
final class Ids {

    static final long EBML = 0x1A45DFA3;
    static final long DOC_TYPE = 0x4282;
    static final long MAX_ID_LENGTH = 0x42F2;
    static final long MAX_SIZE_LENGTH = 0x42F3;
    static final long VOID = 0xEC;
    static final long CRC = 0xBF;
    static final long SEGMENT = 0x18538067;

    static final long SEEK_HEAD = 0x114D9B74;
    static final long INFO = 0x1549A966;
    static final long TRACKS = 0x1654AE6B;
    static final long CLUSTER = 0x1F43B675;
    static final long CUES = 0x1C53BB6B;
    static final long ATTACHMENTS = 0x1941A469;
    static final long CHAPTERS = 0x1043A770;
    static final long TAGS = 0x1254C367;

    static final long TIMESTAMP_SCALE = 0x2AD7B1;
    static final long DURATION = 0x4489;
    static final long DATE = 0x4461;
    static final long TITLE = 0x7BA9;
    static final long MUXING_APP = 0x4D80;
    static final long WRITING_APP = 0x5741;
    static final long SEGMENT_FILENAME = 0x7384;
    static final long PREVIOUS_FILENAME = 0x3C83AB;
    static final long NEXT_FILENAME = 0x3E83BB;

    static final long TRACK_ENTRY = 0xAE;
    static final long TRACK_NUMBER = 0xD7;
    static final long TRACK_TYPE = 0x83;
    static final long CODEC_ID = 0x86;
    static final long TRACK_TITLE = 0x536E;
    static final long VIDEO = 0xE0;
    static final long PIXEL_WIDTH = 0xB0;
    static final long PIXEL_HEIGHT = 0xBA;
    static final long PROJECTION = 0x7670;
    static final long POSE_ROLL = 0x7675;
    static final long CONTENT_ENCODINGS = 0x6D80;
    static final long CONTENT_ENCODING = 0x6240;
    static final long CONTENT_ENCRYPTION = 0x5035;

    static final long TIMESTAMP = 0xE7;
    static final long SIMPLE_BLOCK = 0xA3;
    static final long BLOCK_GROUP = 0xA0;
    static final long BLOCK = 0xA1;

    static final long TAG = 0x7373;
    static final long SIMPLE_TAG = 0x67C8;
    static final long TAG_NAME = 0x45A3;
    static final long TAG_STRING = 0x4487;
    static final long TAG_BINARY = 0x4485;

    /** What may stand side by side in a segment; one of them ends a cluster of unknown length. */
    static final Set<Long> IN_SEGMENT = Set.of(SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES, ATTACHMENTS, CHAPTERS, TAGS);

    /** What may stand in a cluster, groups of blocks opened; something else ends one of unknown length. */
    static final Set<Long> IN_CLUSTER = Set.of(
            TIMESTAMP,
            SIMPLE_BLOCK,
            BLOCK_GROUP,
            BLOCK,
            VOID,
            CRC,
            0xA7L,
            0xABL,
            0xAFL,
            0x5854L,
            0x9BL,
            0xFBL,
            0xFAL,
            0xA4L,
            0xFDL,
            0x75A1L,
            0x75A2L,
            0x8EL,
            0xC8L);

    private Ids() {}

    static boolean isPadding(long id) {
        return id == VOID || id == CRC;
    }
}
