// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.coverage.Exclusion;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.TypedFacts;
import io.aftersale.web.view.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for one SKU.
 *
 * @param variant what is left empty is taken from the product
 * @param seen the facts that it was filled from
 * @param overtaken whether somebody else changed them while this was typed
 * @param meanwhile what they changed, from what to what
 * @param releaseFault at the release date; empty where nothing is wrong; likewise the other faults
 * @param exclusion who took it out of the service, and why; empty where nobody did
 */
public record ProductFormView(
        String url,
        String name,
        boolean variant,
        String seen,
        boolean overtaken,
        List<String> meanwhile,
        List<Choice> origins,
        String release,
        String releaseFault,
        String studio,
        String studioFault,
        List<Choice> marks,
        String reason,
        String reasonFault,
        String exclusion) {

    static ProductFormView of(ProductDesk.Entry entry, TypedFacts typed, boolean judged, Words words) {
        List<TypedFacts.Fault> faults = judged ? typed.faults() : List.of();
        StockOrigin origin = StockOrigin.parse(typed.stockOrigin());
        return new ProductFormView(
                ProductsView.ADDRESS + "/" + entry.skuId(),
                entry.name(),
                entry.variant(),
                SeenFacts.written(entry.facts()),
                false,
                List.of(),
                Arrays.stream(StockOrigin.values())
                        .map(each -> new Choice(
                                each == StockOrigin.UNKNOWN ? "" : each.name(),
                                words.text("aftersale.staff.origin." + each),
                                each == origin))
                        .toList(),
                typed.releaseDate(),
                fault("releaseDate", faults, words),
                typed.studio(),
                fault("studio", faults, words),
                Arrays.stream(ProductMark.values())
                        .map(each -> new Choice(
                                each.name(),
                                words.text("aftersale.staff.mark." + each),
                                typed.words().contains(each.name())))
                        .toList(),
                typed.exclusionReason(),
                fault("exclusionReason", faults, words),
                exclusion(entry.exclusion(), words));
    }

    private static String exclusion(@Nullable Exclusion exclusion, Words words) {
        return exclusion == null ? "" : words.text("aftersale.staff.exclusion", exclusion.by(), exclusion.reason());
    }

    /** The same after somebody else was first. */
    ProductFormView overtaken(List<String> byOthers) {
        return filled(seen, true, byOthers);
    }

    /** The same filled from other facts than those that stand there now. */
    ProductFormView filledFrom(String facts) {
        return filled(facts, overtaken, meanwhile);
    }

    private ProductFormView filled(String from, boolean late, List<String> byOthers) {
        return new ProductFormView(
                url,
                name,
                variant,
                from,
                late,
                byOthers,
                origins,
                release,
                releaseFault,
                studio,
                studioFault,
                marks,
                reason,
                reasonFault,
                exclusion);
    }

    private static String fault(String field, List<TypedFacts.Fault> faults, Words words) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(fault -> words.text("aftersale.staff.product.error." + fault.code()))
                .orElse("");
    }

    /** One of several. */
    public record Choice(String value, String label, boolean chosen) {}
}
