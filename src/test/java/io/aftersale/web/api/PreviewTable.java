// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the previews are asked, and what they have to answer; the same rows for the controller and over HTTP. */
public final class PreviewTable {

    private PreviewTable() {}

    public static List<Row> rows() {
        try (InputStream table = PreviewTable.class.getResourceAsStream("previews.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(cells -> new Row(cells[0], cells[1]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A question and how its answer begins. */
    public record Row(String asked, String begins) {

        String query() {
            return asked.substring(asked.indexOf('?') + 1);
        }
    }
}
