// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.platform.AfterSaleSettings.AttributeNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** The merchant's facts from product and SKU attributes. */
public class BroadleafCatalogueFacts implements CatalogueFacts {

    private final AttributeValues values;
    private final AttributeNames names;

    public BroadleafCatalogueFacts(EntityManager em, AttributeNames names) {
        this.values = new AttributeValues(em, names);
        this.names = names;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Map<Ref, Facts> read(Collection<Ref> skus) {
        Map<Long, Map<String, String>> products =
                values.ofProducts(skus.stream().map(Ref::productId));
        Map<Long, Map<String, String>> overrides = values.ofSkus(skus.stream().map(Ref::skuId));
        return skus.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        ref -> facts(
                                AttributeValues.merged(products.get(ref.productId()), overrides.get(ref.skuId())))));
    }

    private Facts facts(Map<String, String> written) {
        return new Facts(
                StockOrigin.parse(written.get(names.stockOrigin())),
                ReleaseDate.parse(written.get(names.releaseDate())).orElse(null),
                written.get(names.studio()),
                marks(written.getOrDefault(names.marks(), "")),
                AttributeValues.exclusion(written, names));
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
