// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

/**
 * One EBML element (RFC 8794).
 *
 * @param id with its length marker, as the standard writes it
 * @param at its first byte
 * @param body the first byte after its header
 * @param length of the body; {@link #ENDLESS} where the writer did not know it
 */
record Element(long id, long at, long body, long length) {

    static final long ENDLESS = -1;

    boolean isEndless() {
        return length == ENDLESS;
    }

    /** The first byte after it; not to be asked of an endless one. */
    long end() {
        return body + length;
    }
}
