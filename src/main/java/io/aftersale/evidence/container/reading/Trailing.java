// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/** Bytes after the end of the film or picture. */
public record Trailing(ByteRange bytes, Look look) {

    /** What they look like. */
    public enum Look {
        /** Zeros or blanks. */
        PADDING(false),
        /** A film: a motion photo. */
        FILM(false),
        /** One more picture: a depth map, a second exposure. */
        PICTURE(false),
        /** Something of the maker's. */
        UNKNOWN(false),
        ARCHIVE(true),
        MARKUP(true),
        PROGRAM(true),
        DOCUMENT(true);

        private final boolean otherKind;

        Look(boolean otherKind) {
            this.otherKind = otherKind;
        }

        /** Whether the file can be taken for one of another kind by them. */
        public boolean isOtherKind() {
            return otherKind;
        }
    }
}
