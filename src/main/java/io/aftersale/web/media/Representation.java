// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/**
 * Bytes that never change under their tag.
 *
 * @param tag strong entity tag, with its quotes
 * @param name cleaned, in any letters
 * @param inline whether a browser may draw or play it in its place; else it is saved
 * @param since when it came; whole seconds count
 */
record Representation(String tag, String type, String name, boolean inline, Instant since, long size, Body body) {

    Representation toBeSaved() {
        return new Representation(tag, type, name, false, since, size, body);
    }

    /** Where the bytes are. */
    @FunctionalInterface
    interface Body {

        /**
         * The bytes from there to the end.
         *
         * @throws java.nio.file.NoSuchFileException where they are gone
         */
        InputStream open(long from) throws IOException;
    }
}
