// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/** Some bytes of a file: the first, 0-based, and how many. */
public record ByteRange(long from, long length) {

    /** The first byte after it. */
    public long end() {
        return from + length;
    }
}
