// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

/** How large a photo is shown. */
public enum PictureSize {
    /** Beside others. */
    SMALL(480, 960),
    /** By itself. */
    LARGE(2048, 2560);

    private final int longestSide;
    private final int decodedSide;

    PictureSize(int longestSide, int decodedSide) {
        this.longestSide = longestSide;
        this.decodedSide = decodedSide;
    }

    /** Pixels of the longer side, at most; photos that are smaller stay so. */
    public int longestSide() {
        return longestSide;
    }

    /** Pixels of the longer side that are held while it is made, at most. */
    int decodedSide() {
        return decodedSide;
    }
}
