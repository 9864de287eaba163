// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.tus;

/** Why a request of the protocol is turned down, with its status; the sentence is {@code aftersale.upload.problem.<name>}. */
public enum TusRefusal {
    /** Another version of the protocol, or none. */
    VERSION(412),
    /** No length, a negative one, or a length that is to be told later. */
    LENGTH(400),
    /** The metadata cannot be read, or lacks what is needed. */
    METADATA(400),
    /** An extension of the protocol that is switched off. */
    EXTENSION(400),
    CONTENT_TYPE(415),
    OFFSET(400),
    /** More bytes than were announced for the file. */
    OVERRUN(400),
    CHECKSUM_UNKNOWN(400),
    NO_SESSION(401),
    FORGED(403),
    /** There is no such thing, or it is somebody else's. */
    MISSING(404),
    VERB(405),
    /** The part that is there has another length. */
    OFFSET_MISMATCH(409),
    /** The upload's time is over, or its file was refused. */
    GONE(410),
    /** The announced length is more than a file may have there. */
    TOO_LARGE(413),
    /** The announced length and all files of the draft are more than a draft may have. */
    DRAFT_FULL(413),
    /** The draft takes no more files at that place. */
    NO_ROOM(413),
    /** Somebody else is writing. */
    BUSY(423),
    /** Too many uploads are open. */
    TOO_MANY(429),
    /** Too many uploads were begun in the last hour. */
    TOO_OFTEN(429),
    /** The announced length and what came this day are more than a shopper may send in a day. */
    DAY_FULL(429),
    CHECKSUM_MISMATCH(460),
    DISK_FULL(507),
    BROKEN(500);

    private final int status;

    TusRefusal(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
