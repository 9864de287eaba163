// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.facts.ProductSheet;
import io.aftersale.web.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet would change, before anything is written.
 *
 * @param sentence how many changes, or how many faults
 * @param changed whether it was confirmed and something had changed since it was shown
 * @param meanwhile each row that is another since then, in a sentence; at most some
 * @param faults each in a sentence; at most some
 * @param changes at most some
 * @param text the sheet itself, sent again when it is confirmed; empty where it cannot be
 * @param mark of what was shown
 */
public record SheetView(
        String sentence,
        boolean changed,
        List<String> meanwhile,
        List<String> faults,
        List<ChangeView> changes,
        String text,
        String mark) {

    private static final int SHOWN = 200;

    public SheetView {
        meanwhile = List.copyOf(meanwhile);
        faults = List.copyOf(faults);
        changes = List.copyOf(changes);
    }

    static SheetView of(ProductSheet.Preview preview, String text, @Nullable String confirmed, Words words) {
        boolean whole = preview.faults().isEmpty();
        String key = whole ? "aftersale.staff.sheet.changes" : "aftersale.staff.sheet.faults";
        int count = whole ? preview.changes().size() : preview.faults().size();
        return new SheetView(
                words.text(key, Integer.toString(count)),
                confirmed != null,
                confirmed == null ? List.of() : meanwhile(preview.changedSince(confirmed), words),
                preview.faults().stream()
                        .limit(SHOWN)
                        .map(fault -> sentence(fault, words))
                        .toList(),
                whole
                        ? preview.changes().stream()
                                .limit(SHOWN)
                                .map(change -> ChangeView.of(change, words))
                                .toList()
                        : List.of(),
                whole && count > 0 ? text : "",
                preview.mark());
    }

    private static List<String> meanwhile(List<ProductSheet.Row> rows, Words words) {
        return rows.stream()
                .limit(SHOWN)
                .map(row -> words.text(
                        "aftersale.staff.sheet.meanwhile",
                        Integer.toString(row.number()),
                        Long.toString(row.entry().skuId()),
                        row.entry().name()))
                .toList();
    }

    private static String sentence(ProductSheet.Fault fault, Words words) {
        String what = words.text("aftersale.staff.product.error." + fault.code());
        return fault.field().isEmpty()
                ? words.text("aftersale.staff.sheet.inRow", Integer.toString(fault.row()), what)
                : words.text("aftersale.staff.sheet.inCell", Integer.toString(fault.row()), fault.field(), what);
    }

    /** A SKU before and after. */
    public record ChangeView(ProductsView.Row before, ProductsView.Row after) {

        static ChangeView of(ProductSheet.Change change, Words words) {
            return new ChangeView(
                    ProductsView.Row.of(change.entry(), words),
                    ProductsView.Row.of(change.entry(), change.facts(), words));
        }
    }
}
