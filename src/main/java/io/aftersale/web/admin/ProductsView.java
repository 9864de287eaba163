// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.TypedFacts;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of products.
 *
 * @param firstUrl of the first page; empty while it is shown
 * @param nextUrl of the next page; empty on the last
 */
public record ProductsView(List<Row> rows, String firstUrl, String nextUrl) {

    static final String ADDRESS = "/after-sale/products";

    public ProductsView {
        rows = List.copyOf(rows);
    }

    /** Of one entry more than are shown, if there are more. */
    static ProductsView of(List<ProductDesk.Entry> entries, int shown, long after, Words words) {
        List<Row> rows =
                entries.stream().limit(shown).map(entry -> Row.of(entry, words)).toList();
        boolean more = entries.size() > shown;
        return new ProductsView(
                rows,
                after == 0 ? "" : ADDRESS,
                more ? ADDRESS + "?after=" + rows.get(shown - 1).sku() : "");
    }

    /** A SKU with its facts in words; a value nobody can read is shown as it is written. */
    public record Row(
            long sku,
            String url,
            String name,
            boolean variant,
            String origin,
            String release,
            String studio,
            String marks,
            String exclusionReason) {

        static Row of(ProductDesk.Entry entry, Words words) {
            return of(entry, entry.facts(), words);
        }

        static Row of(ProductDesk.Entry entry, TypedFacts facts, Words words) {
            return new Row(
                    entry.skuId(),
                    ADDRESS + "/" + entry.skuId(),
                    entry.name(),
                    entry.variant(),
                    said("aftersale.staff.origin.", facts.stockOrigin(), words),
                    facts.releaseDate(),
                    facts.studio(),
                    facts.words().stream()
                            .map(mark -> said("aftersale.staff.mark.", mark, words))
                            .collect(Collectors.joining(", ")),
                    facts.exclusionReason());
        }

        private static String said(String family, String written, Words words) {
            return written.isEmpty() ? "" : words.textOr(family + written, written);
        }
    }
}
