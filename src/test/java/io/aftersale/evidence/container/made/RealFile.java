// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

/**
 * A sound file that a program of the machine makes.
 *
 * @param type the media type it is kept under
 * @param how the program's arguments between the picture it is given and the file it makes
 */
public record RealFile(String name, String type, Program program, String how) {

    /** What makes it. */
    public enum Program {
        FFMPEG_FILM,
        FFMPEG_PHOTO,
        HEIF_ENC
    }

    static RealFile film(String name, String type, String how) {
        return new RealFile(name, type, Program.FFMPEG_FILM, how);
    }

    static RealFile photo(String name, String type, String how) {
        return new RealFile(name, type, Program.FFMPEG_PHOTO, how);
    }

    static RealFile heif(String name, String type, String how) {
        return new RealFile(name, type, Program.HEIF_ENC, how);
    }

    @Override
    public String toString() {
        return name;
    }
}
