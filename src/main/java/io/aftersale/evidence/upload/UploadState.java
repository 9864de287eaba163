// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload;

/** How far an upload is. */
public enum UploadState {
    /** Bytes are still missing. */
    RECEIVING,
    /** All bytes are there and may stay; the file's digest is being taken. */
    WHOLE,
    /** The file is evidence of the draft now. */
    KEPT,
    /** The file may not stay; its bytes are gone. */
    REFUSED,
    /** No byte came for too long and its bytes are gone; told with its draft until it is sent again, removed, or the draft ends. */
    EXPIRED
}
