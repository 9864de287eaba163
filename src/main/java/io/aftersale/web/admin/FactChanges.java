// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.TypedFacts;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is another about a product's facts, in words: from what to what. */
final class FactChanges {

    private FactChanges() {}

    static List<String> of(TypedFacts before, ProductDesk.Entry now, Words words) {
        ProductsView.Row then = ProductsView.Row.of(now, before, words);
        ProductsView.Row since = ProductsView.Row.of(now, words);
        return Stream.of(
                        change("stockOrigin", then, since, ProductsView.Row::origin, words),
                        change("release", then, since, ProductsView.Row::release, words),
                        change("studio", then, since, ProductsView.Row::studio, words),
                        change("marks", then, since, ProductsView.Row::marks, words),
                        change("exclusion", then, since, ProductsView.Row::exclusionReason, words))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> change(
            String fact,
            ProductsView.Row then,
            ProductsView.Row since,
            Function<ProductsView.Row, String> value,
            Words words) {
        String was = value.apply(then);
        String is = value.apply(since);
        return was.equals(is)
                ? List.of()
                : List.of(words.text(
                        "aftersale.staff.parcelSheet.fromTo",
                        words.text("aftersale.staff.fact." + fact),
                        orNothing(was, words),
                        orNothing(is, words)));
    }

    private static String orNothing(String value, Words words) {
        return value.isEmpty() ? words.text("aftersale.staff.parcelSheet.nothing") : value;
    }
}
