// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

/** One track as it is described; 0 and empty where nothing was said. */
record MatroskaTrack(long at, long number, long type, String codec, long width, long height, double roll) {

    private static final int FILM = 1;
    private static final int SOUND = 2;

    boolean isFilm() {
        return type == FILM;
    }

    boolean isSound() {
        return type == SOUND;
    }

    long area() {
        return width * height;
    }

    /** Degrees clockwise: the standard's roll goes the other way round. */
    int turnedBy() {
        boolean told = Math.abs(roll) <= 360;
        return told ? Math.floorMod(-(int) Math.round(roll / 90), 4) * 90 : 0;
    }
}
