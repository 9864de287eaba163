// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.TypedFacts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Products whose SKUs are counted from 1; the last is a variant. */
final class ProductsInMemory implements ProductDesk {

    private final Map<Long, Entry> entries = new TreeMap<>();

    ProductsInMemory(TypedFacts... facts) {
        LongStream.rangeClosed(1, facts.length)
                .forEach(id -> entries.put(
                        id, new Entry(id, "Statue " + id, id == facts.length, facts[Math.toIntExact(id) - 1])));
    }

    @Override
    public List<Entry> after(long skuId, int most) {
        return entries.values().stream()
                .filter(entry -> entry.skuId() > skuId)
                .limit(most)
                .toList();
    }

    @Override
    public List<Entry> of(Collection<Long> skuIds) {
        return entries.values().stream()
                .filter(entry -> skuIds.contains(entry.skuId()))
                .toList();
    }

    @Override
    public void write(Map<Long, TypedFacts> bySku, String by) {
        bySku.forEach((id, facts) -> entries.computeIfPresent(
                id,
                (sku, before) -> new Entry(
                        sku, before.name(), before.variant(), facts, facts.exclusion(before.exclusion(), by))));
    }

    @Override
    public List<Entry> write(Map<Long, TypedFacts> bySku, Map<Long, TypedFacts> seen, String by) {
        List<Entry> others = of(bySku.keySet()).stream()
                .filter(entry -> !entry.facts().equals(seen.get(entry.skuId())))
                .filter(entry -> !entry.facts().equals(bySku.get(entry.skuId())))
                .toList();
        if (others.isEmpty()) {
            write(bySku, by);
        }
        return others;
    }
}
