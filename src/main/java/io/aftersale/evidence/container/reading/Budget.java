// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/**
 * How much one reading may look at.
 *
 * @param steps boxes, elements, chunks and markers
 * @param bytes bytes asked of the file, those asked twice counted twice
 */
public record Budget(long steps, long bytes) {

    /**
     * For every file. A million steps take about half a second: three hours of a film recorded live, whose every frame
     * must be stepped over, have fewer. 256 MiB are the largest JPEG whose end is looked for, ten times the largest
     * photo that a phone makes, and the index of a film of a hundred hours has less.
     */
    public static final Budget OF_ONE_FILE = new Budget(1_000_000, 256L << 20);
}
