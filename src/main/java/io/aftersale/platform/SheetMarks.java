// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the rows of a sheet stood for when they were shown, so that each that is another when the sheet is confirmed can be named. */
public final class SheetMarks {

    private static final int SIZE = 16;

    private SheetMarks() {}

    /** One mark after the other, each of its row's text. */
    public static String of(List<?> rows) {
        return rows.stream().map(SheetMarks::mark).collect(Collectors.joining());
    }

    /** The places of the rows that are another than those with these marks; none where these are marks of more or fewer rows. */
    public static List<Integer> changed(List<?> rows, String marks) {
        return marks.length() != rows.size() * SIZE
                ? List.of()
                : IntStream.range(0, rows.size())
                        .filter(place -> !marks.startsWith(mark(rows.get(place)), place * SIZE))
                        .boxed()
                        .toList();
    }

    private static String mark(Object row) {
        return Sha256.of(row.toString()).substring(0, SIZE);
    }
}
