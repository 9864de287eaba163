// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/**
 * Size of what is shown.
 *
 * @param width as stored, before turning
 * @param height as stored, before turning
 * @param turnedBy degrees clockwise that a viewer turns it: 0, 90, 180 or 270; photos but HEIF tell it in EXIF instead
 * @param frames frames found, at least; 1 is a still
 */
public record Picture(long width, long height, int turnedBy, long frames) {

    /** No sensor or panorama is longer. */
    private static final long LONGEST_SIDE = 1_000_000;

    /** Sixteen times the largest sensor in a phone; the limit of what is kept is lower, and policy. */
    private static final long MOST_PIXELS = 4_000_000_000L;

    /** The picture, if its size is one that can be. */
    public static Picture of(long width, long height, int turnedBy, long frames, long at) {
        if (width <= 0 || height <= 0) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, at);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw new BrokenMedia(Flaw.DIMENSIONS_ABSURD, at);
        }
        return new Picture(width, height, turnedBy, frames);
    }

    public long pixels() {
        return width * height;
    }
}
