// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.sniff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Finds markup and scripts in what looks like text, also in UTF-16, where every other byte is zero.
 * Words with their punctuation, so that prose about functions and documents is not meant.
 */
final class WordsThatRun {

    private static final List<String> WORDS = List.of(
            "<html",
            "<!doctype",
            "<script",
            "<svg",
            "<?xml",
            "<?php",
            "<%",
            "<body",
            "<iframe",
            "<img",
            "<a href",
            "<style",
            "<head",
            "<meta",
            "<object",
            "<embed",
            "javascript:",
            "function(",
            "function (",
            "=>",
            "eval(",
            "alert(",
            "document.",
            "window.",
            "console.log",
            "fetch(",
            "require(",
            "settimeout(",
            "@echo off",
            "powershell",
            "#!/");

    private static final int LONG_ENOUGH = 5;

    private WordsThatRun() {}

    /** In text every word counts. */
    static boolean areInText(byte[] head) {
        return areIn(head, 1);
    }

    /** In unknown bytes only words that are too long to stand there by chance. */
    static boolean areInBytes(byte[] head) {
        return areIn(head, LONG_ENOUGH);
    }

    private static boolean areIn(byte[] head, int shortest) {
        String text =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        return WORDS.stream().filter(word -> word.length() >= shortest).anyMatch(text::contains);
    }
}
