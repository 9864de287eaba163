// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Names and descriptions of the statues, in English and Italian. */
final class StatueWords {

    private final Properties words = new Properties();

    StatueWords() {
        try (InputStream file = StatueWords.class.getResourceAsStream("/demo/demo-catalogue.properties")) {
            words.load(Objects.requireNonNull(file, "demo-catalogue.properties"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name(String key) {
        return word(key + ".name");
    }

    String english(String key) {
        return word(key + ".english");
    }

    String italian(String key) {
        return word(key + ".italian");
    }

    private String word(String name) {
        return Objects.requireNonNull(words.getProperty(name), name);
    }
}
