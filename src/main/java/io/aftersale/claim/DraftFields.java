// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.platform.Sha256;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was typed into a draft, by the form's field names.
 *
 * @param values no NUL, nothing empty, names up to 100 and values up to 4000 characters; what is longer is cut
 */
public record DraftFields(Map<String, String> values) {

    /** The field of the chosen lines: order item ids with a blank between them. */
    public static final String LINES = "lines";

    static final int MOST_FIELDS = 700;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = ReportCheck.MOST_WORDS;

    public DraftFields {
        values = values.entrySet().stream()
                .filter(field -> field.getKey().length() <= LONGEST_NAME)
                .map(field -> Map.entry(field.getKey(), fit(field.getValue())))
                .filter(field -> !field.getValue().isBlank())
                .limit(MOST_FIELDS)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Says whether two sets are the same, in 16 characters that a form carries along. */
    public String mark() {
        String all = new TreeMap<>(values).toString();
        return Sha256.of(all).substring(0, 16);
    }

    /** Both together: the later typed wins, but words that would be lost stand before the later ones. */
    public DraftFields joinedWith(DraftFields later) {
        Map<String, String> both = new TreeMap<>(values);
        later.values.forEach((name, value) -> both.merge(name, value, (former, now) -> join(name, former, now)));
        return new DraftFields(both);
    }

    /** The chosen lines. */
    public Set<String> lines() {
        return new LinkedHashSet<>(
                        List.of(values.getOrDefault(LINES, "").strip().split(" +")))
                .stream().filter(line -> !line.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String join(String name, String former, String now) {
        if (name.equals(LINES)) {
            return Arrays.stream((former + " " + now).split(" +")).distinct().collect(Collectors.joining(" "));
        }
        boolean words = name.endsWith(".description") || name.endsWith("Reason") || name.endsWith(".part");
        if (!words || now.contains(former)) {
            return now;
        }
        return former.contains(now) ? former : former + (name.endsWith(".part") ? ", " : "\n\n") + now;
    }

    private static String fit(String value) {
        String clean = value.replace("\0", "");
        return clean.length() <= LONGEST_VALUE ? clean : clean.substring(0, LONGEST_VALUE);
    }
}
