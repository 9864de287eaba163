// SPDX-License-Identifier: Apache-2.0
package io.aftersale.messages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What can be wrong between the keys that are there and the keys that are spoken of. */
final class KeyFaults {

    private KeyFaults() {}

    /** Keys that code, codes or templates need and nobody wrote. */
    static Set<String> missing(Map<String, String> texts, UsedKeys used, Map<String, Set<String>> codes) {
        Set<String> needed = new TreeSet<>(used.whole());
        needed.removeIf(stem -> texts.keySet().stream().anyMatch(key -> key.startsWith(stem + ".")));
        codes.values().forEach(needed::addAll);
        needed.removeAll(texts.keySet());
        used.beginnings().stream()
                .filter(family -> texts.keySet().stream().noneMatch(key -> key.startsWith(family)))
                .forEach(family -> needed.add(family + "*"));
        return needed;
    }

    /** Keys that nobody speaks of. */
    static Set<String> orphans(Map<String, String> texts, UsedKeys used, Map<String, Set<String>> codes) {
        Set<String> orphans = new TreeSet<>(texts.keySet());
        orphans.removeAll(used.whole());
        orphans.removeAll(used.words());
        codes.values().forEach(orphans::removeAll);
        orphans.removeIf(key ->
                used.beginnings().stream().filter(key::startsWith).anyMatch(family -> !codes.containsKey(family)));
        return orphans;
    }

    /** Texts with places that a template asks for without giving anything to put there. */
    static List<String> unfilled(Map<String, String> texts, UsedKeys used) {
        return used.bare().stream()
                .filter(key -> Stream.ofNullable(texts.get(key))
                        .anyMatch(text -> !BundleFaults.places(text).isEmpty()))
                .sorted()
                .toList();
    }
}
