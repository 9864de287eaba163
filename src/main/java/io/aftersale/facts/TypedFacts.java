// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import io.aftersale.coverage.Exclusion;
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
import org.jspecify.annotations.Nullable;

/**
 * A product's facts as somebody types them; an empty one means "not known".
 *
 * @param exclusionReason why there is no after-sale service; wanted with that mark, and kept with it only (A11)
 */
public record TypedFacts(String stockOrigin, String releaseDate, String studio, String marks, String exclusionReason) {

    public static final TypedFacts NONE = new TypedFacts("", "", "", "");

    private static final int MOST_CHARACTERS = 255;

    /** Facts of a product that nobody takes out of the service. */
    public TypedFacts(String stockOrigin, String releaseDate, String studio, String marks) {
        this(stockOrigin, releaseDate, studio, marks, "");
    }

    /** Everything that is wrong with them, by field. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (!stockOrigin.isBlank() && StockOrigin.parse(stockOrigin) == StockOrigin.UNKNOWN) {
            faults.add(new Fault("stockOrigin", "badStockOrigin"));
        }
        if (!releaseDate.isBlank() && ReleaseDate.parse(releaseDate).isEmpty()) {
            faults.add(new Fault("releaseDate", "badReleaseDate"));
        }
        if (isUnfit(studio)) {
            faults.add(new Fault("studio", "badStudio"));
        }
        if (!words().stream().allMatch(TypedFacts::isMark)) {
            faults.add(new Fault("marks", "badMark"));
        }
        faults.addAll(reasonFaults());
        return faults;
    }

    private List<Fault> reasonFaults() {
        if (excludes() && exclusionReason.isBlank()) {
            return List.of(new Fault("exclusionReason", "noExclusionReason"));
        }
        return isUnfit(exclusionReason) ? List.of(new Fault("exclusionReason", "badExclusionReason")) : List.of();
    }

    private static boolean isUnfit(String text) {
        return text.length() > MOST_CHARACTERS || text.chars().anyMatch(Character::isISOControl);
    }

    /** The same of a product that nobody takes out of the service. */
    public TypedFacts withoutReason() {
        return new TypedFacts(stockOrigin, releaseDate, studio, marks);
    }

    /** Whether they take the product out of the service. */
    public boolean excludes() {
        return words().contains(ProductMark.NO_AFTER_SALE_SERVICE.name());
    }

    /** Who took the product out and why: whoever writes it now, unless the reason is the one that stands there already. */
    public @Nullable Exclusion exclusion(@Nullable Exclusion held, String by) {
        String reason = exclusionReason.strip();
        if (!excludes() || reason.isEmpty()) {
            return null;
        }
        return held != null && held.reason().equals(reason) ? held : new Exclusion(by, reason);
    }

    /** The same, each written in the one way in which it is kept; only where nothing is wrong. */
    public TypedFacts normal() {
        return new TypedFacts(
                stockOrigin.isBlank() ? "" : StockOrigin.parse(stockOrigin).name(),
                releaseDate.strip(),
                studio.strip(),
                String.join(",", words()),
                excludes() ? exclusionReason.strip() : "");
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
