// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import java.awt.geom.AffineTransform;

/** Where the points of a picture go when it is turned as EXIF says (tag 0112, 1 to 8). */
record Turn(int orientation) {

    private static final int FIRST_ON_ITS_SIDE = 5;

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return orientation >= FIRST_ON_ITS_SIDE;
    }

    /** For a picture of that size before it is turned. */
    AffineTransform of(double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
