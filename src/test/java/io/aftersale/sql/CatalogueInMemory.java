// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.CatalogueFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a merchant says of SKUs; of the others nothing is known. */
public final class CatalogueInMemory implements CatalogueFacts {

    private final Map<Long, Facts> bySku = new HashMap<>();
    private int asked;

    public void say(long sku, Facts facts) {
        bySku.put(sku, facts);
    }

    public int asked() {
        return asked;
    }

    @Override
    public Map<Ref, Facts> read(Collection<Ref> skus) {
        asked++;
        Map<Ref, Facts> answer = new HashMap<>();
        skus.forEach(ref ->
                answer.put(ref, bySku.getOrDefault(ref.skuId(), new Facts(StockOrigin.UNKNOWN, null, null, Set.of()))));
        return answer;
    }
}
