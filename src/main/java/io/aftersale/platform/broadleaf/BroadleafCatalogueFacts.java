// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.platform.AfterSaleSettings.AttributeNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The merchant's facts from product and SKU attributes. */
public class BroadleafCatalogueFacts implements CatalogueFacts {

    private static final String OF_PRODUCTS = "select a.product.id, a.name, a.value"
            + " from org.broadleafcommerce.core.catalog.domain.ProductAttributeImpl a"
            + " where a.product.id in (:ids) and a.name in (:names)";
    private static final String OF_SKUS =
            "select a.sku.id, a.name, a.value" + " from org.broadleafcommerce.core.catalog.domain.SkuAttributeImpl a"
                    + " where a.sku.id in (:ids) and a.name in (:names)";

    private final EntityManager em;
    private final AttributeNames names;

    public BroadleafCatalogueFacts(EntityManager em, AttributeNames names) {
        this.em = em;
        this.names = names;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Map<Ref, Facts> read(Collection<Ref> skus) {
        Map<Long, Map<String, String>> products = values(OF_PRODUCTS, skus, Ref::productId);
        Map<Long, Map<String, String>> overrides = values(OF_SKUS, skus, Ref::skuId);
        return skus.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        ref -> facts(merged(products.get(ref.productId()), overrides.get(ref.skuId())))));
    }

    private Map<Long, Map<String, String>> values(
            String query, Collection<Ref> skus, Function<Ref, @Nullable Long> idOf) {
        List<Long> ids =
                skus.stream().map(idOf).filter(Objects::nonNull).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .setParameter("names", List.of(names.stockOrigin(), names.releaseDate(), names.studio(), names.marks()))
                .getResultList();
        Map<Long, Map<String, String>> found = new HashMap<>();
        rows.stream()
                .filter(row -> row[2] != null)
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                        .put((String) row[1], (String) row[2]));
        return found;
    }

    private static Map<String, String> merged(
            @Nullable Map<String, String> product, @Nullable Map<String, String> sku) {
        Map<String, String> all = new HashMap<>(product == null ? Map.of() : product);
        all.putAll(sku == null ? Map.of() : sku);
        return all;
    }

    private Facts facts(Map<String, String> values) {
        return new Facts(
                StockOrigin.parse(values.get(names.stockOrigin())),
                ReleaseDate.parse(values.get(names.releaseDate())).orElse(null),
                values.get(names.studio()),
                marks(values.getOrDefault(names.marks(), "")));
    }

    private static Set<ProductMark> marks(String written) {
        Set<String> words = Arrays.stream(written.split(","))
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Arrays.stream(ProductMark.values())
                .filter(mark -> words.contains(mark.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
