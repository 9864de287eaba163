// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A product's facts as somebody types them; an empty one means "not known". */
public record TypedFacts(String stockOrigin, String releaseDate, String studio, String marks) {

    public static final TypedFacts NONE = new TypedFacts("", "", "", "");

    private static final int MOST_CHARACTERS = 255;

    /** Everything that is wrong with them, by field. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (!stockOrigin.isBlank() && StockOrigin.parse(stockOrigin) == StockOrigin.UNKNOWN) {
            faults.add(new Fault("stockOrigin", "badStockOrigin"));
        }
        if (!releaseDate.isBlank() && ReleaseDate.parse(releaseDate).isEmpty()) {
            faults.add(new Fault("releaseDate", "badReleaseDate"));
        }
        if (studio.length() > MOST_CHARACTERS || studio.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Fault("studio", "badStudio"));
        }
        if (!words().stream().allMatch(TypedFacts::isMark)) {
            faults.add(new Fault("marks", "badMark"));
        }
        return faults;
    }

    /** The same, each written in the one way in which it is kept; only where nothing is wrong. */
    public TypedFacts normal() {
        return new TypedFacts(
                stockOrigin.isBlank() ? "" : StockOrigin.parse(stockOrigin).name(),
                releaseDate.strip(),
                studio.strip(),
                String.join(",", words()));
    }

    /** The marks one by one, in capitals. */
    public SortedSet<String> words() {
        return Arrays.stream(marks.split(","))
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isMark(String word) {
        return Arrays.stream(ProductMark.values()).anyMatch(mark -> mark.name().equals(word));
    }

    /** One thing that is wrong. */
    public record Fault(String field, String code) {}
}
