// SPDX-License-Identifier: Apache-2.0
package io.aftersale.messages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * One message file.
 *
 * @param written the file as it lies on the disk, a character a byte
 * @param twice keys that stand in it more than once
 */
record Bundle(String file, String written, Map<String, String> texts, List<String> twice) {

    static Bundle read(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Bundle of(String file, String written) {
        Map<String, String> texts = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        Properties lines = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object text) {
                if (texts.put((String) key, (String) text) != null) {
                    twice.add((String) key);
                }
                return super.put(key, text);
            }
        };
        try {
            lines.load(new StringReader(written));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Bundle(file, written, texts, twice);
    }

    /** The language behind the underscore; empty for the first language. */
    String language() {
        int underscore = file.lastIndexOf('_');
        return underscore < 0 ? "" : file.substring(underscore + 1, file.indexOf('.'));
    }

    String name() {
        return file.replaceAll("(_\\w+)?\\.properties$", "");
    }
}
