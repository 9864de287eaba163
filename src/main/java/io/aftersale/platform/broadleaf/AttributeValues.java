// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.coverage.Exclusion;
import io.aftersale.platform.AfterSaleSettings.AttributeNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** The merchant's attributes of products and SKUs as they are written, by id and name; one statement each. */
final class AttributeValues {

    private static final String OF_PRODUCTS = "select a.product.id, a.name, a.value"
            + " from org.broadleafcommerce.core.catalog.domain.ProductAttributeImpl a"
            + " where a.product.id in (:ids) and a.name in (:names)";
    private static final String OF_SKUS =
            "select a.sku.id, a.name, a.value" + " from org.broadleafcommerce.core.catalog.domain.SkuAttributeImpl a"
                    + " where a.sku.id in (:ids) and a.name in (:names)";

    private final EntityManager em;
    private final List<String> names;

    AttributeValues(EntityManager em, AttributeNames names) {
        this.em = em;
        this.names = List.of(
                names.stockOrigin(),
                names.releaseDate(),
                names.studio(),
                names.marks(),
                names.exclusionReason(),
                names.excludedBy());
    }

    Map<Long, Map<String, String>> ofProducts(Stream<@Nullable Long> ids) {
        return values(OF_PRODUCTS, ids);
    }

    Map<Long, Map<String, String>> ofSkus(Stream<@Nullable Long> ids) {
        return values(OF_SKUS, ids);
    }

    private Map<Long, Map<String, String>> values(String query, Stream<@Nullable Long> all) {
        Collection<Long> ids = all.filter(Objects::nonNull).distinct().toList();
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        List<Object[]> rows = em.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .setParameter("names", names)
                .getResultList();
        Map<Long, Map<String, String>> found = new HashMap<>();
        rows.stream()
                .filter(row -> row[2] != null)
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                        .put((String) row[1], (String) row[2]));
        return found;
    }

    /** Who took a product out of the service and why, as it is written; null where that is not written whole. */
    static @Nullable Exclusion exclusion(Map<String, String> written, AttributeNames names) {
        String by = written.getOrDefault(names.excludedBy(), "").strip();
        String reason = written.getOrDefault(names.exclusionReason(), "").strip();
        return by.isEmpty() || reason.isEmpty() ? null : new Exclusion(by, reason);
    }

    static Map<String, String> merged(@Nullable Map<String, String> product, @Nullable Map<String, String> sku) {
        Map<String, String> all = new HashMap<>(product == null ? Map.of() : product);
        all.putAll(sku == null ? Map.of() : sku);
        return all;
    }
}
