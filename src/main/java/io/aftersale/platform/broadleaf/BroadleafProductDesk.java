// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.coverage.Exclusion;
import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.TypedFacts;
import io.aftersale.platform.AfterSaleSettings.AttributeNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductAttribute;
import org.broadleafcommerce.core.catalog.domain.ProductAttributeImpl;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.domain.SkuAttribute;
import org.broadleafcommerce.core.catalog.domain.SkuAttributeImpl;
import org.broadleafcommerce.core.catalog.domain.SkuImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Facts lie in attributes: a product's own SKU writes the product's, another SKU its own. */
public class BroadleafProductDesk implements ProductDesk {

    private static final String ENTRIES = "select s.id, s.name, ds.name, dp.id"
            + " from org.broadleafcommerce.core.catalog.domain.SkuImpl s left join s.defaultProduct dp"
            + " left join s.product sp left join sp.defaultSku ds where (dp.id is not null or sp.id is not null)"
            + " and coalesce(dp.archiveStatus.archived, sp.archiveStatus.archived, 'N') <> 'Y'"
            + " and not exists (select b.id from org.broadleafcommerce.core.catalog.domain.ProductBundleImpl b"
            + " where b.id = dp.id) and ";
    private static final int IDS_AT_ONCE = 500;

    private final EntityManager em;
    private final AttributeNames names;
    private final AttributeValues values;

    public BroadleafProductDesk(EntityManager em, AttributeNames names) {
        this.em = em;
        this.names = names;
        this.values = new AttributeValues(em, names);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Entry> after(long skuId, int most) {
        return entries(em.createQuery(ENTRIES + "s.id > :after order by s.id", Object[].class)
                .setParameter("after", skuId)
                .setMaxResults(most)
                .getResultList());
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Entry> of(Collection<Long> skuIds) {
        List<Long> ids = skuIds.stream().distinct().toList();
        List<Entry> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            found.addAll(entries(em.createQuery(ENTRIES + "s.id in (:ids)", Object[].class)
                    .setParameter("ids", ids.subList(from, Math.min(from + IDS_AT_ONCE, ids.size())))
                    .getResultList()));
        }
        return found;
    }

    @Override
    @Transactional("blTransactionManager")
    public void write(Map<Long, TypedFacts> bySku, String by) {
        lock(bySku.keySet());
        write(bySku, of(bySku.keySet()), by);
    }

    @Override
    @Transactional("blTransactionManager")
    public List<Entry> write(Map<Long, TypedFacts> bySku, Map<Long, TypedFacts> seen, String by) {
        lock(bySku.keySet());
        List<Entry> standing = of(bySku.keySet());
        List<Entry> others = standing.stream()
                .filter(entry -> !entry.facts().equals(seen.get(entry.skuId())))
                .filter(entry -> !entry.facts().equals(bySku.get(entry.skuId())))
                .toList();
        if (others.isEmpty()) {
            write(bySku, standing, by);
        }
        return others;
    }

    /**
     * Until the transaction ends, in one order; what is read of their attributes afterwards is what holds. In SQL, as the platform's
     * entity is read with outer joins, which PostgreSQL does not lock.
     */
    private void lock(Collection<Long> skuIds) {
        List<Long> ids = skuIds.stream().sorted().toList();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            em.createNativeQuery("SELECT SKU_ID FROM BLC_SKU WHERE SKU_ID IN (:ids) ORDER BY SKU_ID FOR UPDATE")
                    .setParameter("ids", ids.subList(from, Math.min(from + IDS_AT_ONCE, ids.size())))
                    .getResultList();
        }
    }

    private void write(Map<Long, TypedFacts> bySku, List<Entry> standing, String by) {
        Map<Long, Entry> known = standing.stream().collect(Collectors.toMap(Entry::skuId, entry -> entry));
        bySku.forEach((id, facts) -> {
            Entry entry = known.get(id);
            Exclusion exclusion = facts.exclusion(entry == null ? null : entry.exclusion(), by);
            write(em.find(SkuImpl.class, id), byName(facts, exclusion));
        });
    }

    private static void write(Sku sku, Map<String, String> values) {
        Product product = sku.getDefaultProduct();
        values.forEach((name, value) -> {
            if (product == null) {
                write(sku, name, value);
            } else {
                write(product, name, value);
                sku.getSkuAttributes().remove(name); // it would go over what is written here
            }
        });
    }

    private List<Entry> entries(List<Object[]> rows) {
        Map<Long, Map<String, String>> products =
                values.ofProducts(rows.stream().map(row -> (Long) row[3]));
        Map<Long, Map<String, String>> skus = values.ofSkus(rows.stream().map(row -> (Long) row[0]));
        return rows.stream()
                .map(row -> entry(row, AttributeValues.merged(products.get((Long) row[3]), skus.get((Long) row[0]))))
                .toList();
    }

    private Entry entry(Object[] row, Map<String, String> written) {
        return new Entry(
                (Long) row[0],
                String.valueOf(row[1] == null ? row[2] : row[1]),
                row[3] == null,
                facts(written),
                AttributeValues.exclusion(written, names));
    }

    /** A reason without its mark is the product's, whose mark another SKU does not take over. */
    private TypedFacts facts(Map<String, String> written) {
        TypedFacts facts = new TypedFacts(
                written.getOrDefault(names.stockOrigin(), ""),
                written.getOrDefault(names.releaseDate(), ""),
                written.getOrDefault(names.studio(), ""),
                written.getOrDefault(names.marks(), ""),
                written.getOrDefault(names.exclusionReason(), ""));
        return facts.excludes() ? facts : facts.withoutReason();
    }

    private Map<String, String> byName(TypedFacts facts, @Nullable Exclusion exclusion) {
        return Map.of(
                names.stockOrigin(), facts.stockOrigin(),
                names.releaseDate(), facts.releaseDate(),
                names.studio(), facts.studio(),
                names.marks(), facts.marks(),
                names.exclusionReason(), facts.exclusionReason(),
                names.excludedBy(), exclusion == null ? "" : exclusion.by());
    }

    private static void write(Product product, String name, String value) {
        Map<String, ProductAttribute> attributes = product.getProductAttributes();
        if (value.isEmpty()) {
            attributes.remove(name);
            return;
        }
        ProductAttribute attribute = attributes.computeIfAbsent(name, missing -> new ProductAttributeImpl());
        attribute.setName(name);
        attribute.setProduct(product);
        attribute.setValue(value);
    }

    private static void write(Sku sku, String name, String value) {
        Map<String, SkuAttribute> attributes = sku.getSkuAttributes();
        if (value.isEmpty()) {
            attributes.remove(name);
            return;
        }
        SkuAttribute attribute = attributes.computeIfAbsent(name, missing -> new SkuAttributeImpl());
        attribute.setName(name);
        attribute.setSku(sku);
        attribute.setValue(value);
    }
}
