// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.facts.CatalogueFacts.Ref;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductBundle;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.jspecify.annotations.Nullable;

/** Coverage of what is not ordered yet: today's catalogue facts under the policy in force now. */
public final class CatalogueFlags {

    private final CoverageDecider decider = new CoverageDecider();
    private final CatalogueFacts catalogue;
    private final PolicyBook policies;
    private final Clock clock;
    private final ZoneId zone;

    public CatalogueFlags(CatalogueFacts catalogue, PolicyBook policies, Clock clock, ZoneId zone) {
        this.catalogue = catalogue;
        this.policies = policies;
        this.clock = clock;
        this.zone = zone;
    }

    /** The version that an order placed now would be under. */
    PolicyVersion policy() {
        return policies.inForceAt(clock.instant());
    }

    /** In the order of the bundle; a single statue has no name. */
    List<NamedDecision> decide(Product product) {
        return decide(product, List.of(product));
    }

    /** The same, all products of the page read at once. */
    List<NamedDecision> decide(Product product, Collection<Product> shown) {
        Map<Long, List<NamedDecision>> known = OncePerRequest.map("aftersale.products");
        if (!known.containsKey(product.getId())) {
            known.putAll(decided(shown.contains(product) ? shown : List.of(product)));
        }
        return Objects.requireNonNull(known.get(product.getId()));
    }

    private Map<Long, List<NamedDecision>> decided(Collection<Product> shown) {
        Map<Long, List<NamedRef>> parts = shown.stream()
                .distinct()
                .collect(Collectors.toMap(Product::getId, CatalogueFlags::parts, (one, same) -> one));
        Map<Ref, CoverageDecision> decisions = decideAll(
                parts.values().stream().flatMap(List::stream).map(NamedRef::ref).toList());
        Map<Long, List<NamedDecision>> named = new HashMap<>();
        parts.forEach((id, refs) -> named.put(
                id,
                refs.stream()
                        .map(part -> new NamedDecision(part.name(), Objects.requireNonNull(decisions.get(part.ref()))))
                        .toList()));
        return named;
    }

    private static List<NamedRef> parts(Product product) {
        return product instanceof ProductBundle bundle
                ? bundle.getSkuBundleItems().stream()
                        .map(part -> new NamedRef(
                                part.getSku().getName(),
                                ref(part.getSku(), part.getSku().getProduct())))
                        .toList()
                : List.of(new NamedRef("", ref(product.getDefaultSku(), product)));
    }

    private record NamedRef(String name, Ref ref) {}

    /** What is decided of a statue, with its name where it is a part of a bundle. */
    record NamedDecision(String name, CoverageDecision decision) {}

    /** Every line of the cart, read at once and once a request. */
    Map<DiscreteOrderItem, CoverageDecision> decideCart(Order cart) {
        Map<Long, Map<DiscreteOrderItem, CoverageDecision>> known = OncePerRequest.map("aftersale.cart");
        return known.computeIfAbsent(cart.getId(), id -> decided(OrderedLines.of(cart)));
    }

    /** Every line of that order, read anew. */
    Map<DiscreteOrderItem, CoverageDecision> decided(List<DiscreteOrderItem> lines) {
        Map<DiscreteOrderItem, Ref> refs = new HashMap<>();
        lines.forEach(line -> refs.put(line, ref(line.getSku(), OrderedLines.product(line))));
        Map<Ref, CoverageDecision> decisions = decideAll(refs.values());
        return refs.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Objects.requireNonNull(decisions.get(entry.getValue()))));
    }

    private Map<Ref, CoverageDecision> decideAll(Collection<Ref> refs) {
        Instant now = clock.instant();
        return catalogue.read(refs).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> decide(entry.getValue(), now)));
    }

    private CoverageDecision decide(CatalogueFacts.Facts facts, Instant now) {
        CoverageFacts today = new CoverageFacts(
                facts.stockOrigin(),
                facts.release(),
                facts.marks(),
                facts.exclusion(),
                now.atZone(zone).toLocalDate(),
                false);
        return decider.decide(today, policies.inForceAt(now).coverageTerms(), List.of());
    }

    private static Ref ref(@Nullable Sku sku, @Nullable Product product) {
        return new Ref(sku == null ? null : sku.getId(), product == null ? null : product.getId());
    }
}
