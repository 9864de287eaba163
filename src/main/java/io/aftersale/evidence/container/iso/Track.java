// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import java.util.Map;

/**
 * One track of a film.
 *
 * @param handler {@code vide}, {@code soun} or another
 * @param width as coded, else as shown, else 0
 * @param turnedBy degrees clockwise: 0, 90, 180 or 270
 * @param tables the boxes of its index by name
 */
record Track(
        long at,
        long id,
        String handler,
        MovieHeader clock,
        EditList edits,
        SampleEntry entry,
        long width,
        long height,
        int turnedBy,
        Map<String, Box> tables) {

    boolean isFilm() {
        return handler.equals("vide");
    }

    boolean isSound() {
        return handler.equals("soun");
    }

    long area() {
        return width * height;
    }
}
