// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/** Tells what bytes are by looking at their beginning; a first sieve, not a check of wholeness. */
public interface MediaSniffer {

    /** Most bytes from a file's beginning that are looked at. */
    int HEAD_BYTES = 64 * 1024;

    /** Never throws, whatever the bytes. */
    SeenBytes sniff(byte[] head);
}
