// SPDX-License-Identifier: Apache-2.0
package io.aftersale.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One page of the handbook, for what its tables say. */
record Handbook(String text) {

    static Handbook page(String name) {
        try {
            return new Handbook(Files.readString(Path.of("src", "site", "markdown", name)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The first cells of each row of the table under that heading, without back-ticks, joined by bars; the head is left out. */
    List<String> rows(String heading, Integer... cells) {
        return text.lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| "))
                .filter(line -> !line.startsWith("| ---"))
                .skip(1)
                .map(line -> row(line, cells))
                .toList();
    }

    /** What only one of both says. */
    static List<String> differences(List<String> code, List<String> page) {
        List<String> differences = new ArrayList<>();
        code.stream().filter(row -> !page.contains(row)).forEach(row -> differences.add("not in the page: " + row));
        page.stream().filter(row -> !code.contains(row)).forEach(row -> differences.add("not in the code: " + row));
        if (page.stream().distinct().count() < page.size()) {
            differences.add("a row stands twice in the page");
        }
        return differences;
    }

    private static String row(String line, Integer... cells) {
        List<String> all = Arrays.stream(line.substring(1).split("\\|", -1))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
        return Arrays.stream(cells).map(all::get).collect(Collectors.joining(" | "));
    }
}
