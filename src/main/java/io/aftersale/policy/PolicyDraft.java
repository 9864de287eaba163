// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of the version to come; one draft, which all who may publish share.
 *
 * @param seen goes along with every write, so that nobody overwrites what they have not seen
 * @param base the newest version, from which it was begun
 * @param changedBy who saved it last, or began it
 */
public record PolicyDraft(
        long seen, PolicyVersion base, String changedBy, Instant changedAt, Map<Setting, String> values) {

    public PolicyDraft {
        values = Map.copyOf(values);
    }

    public String value(Setting setting) {
        return values.getOrDefault(setting, setting.shopDefault());
    }

    /** What publishing it would change. */
    public List<PolicyChange> changes() {
        return PolicyChange.between(base::text, this::value);
    }

    /** The version it would become; only where nothing is wrong with the values. */
    public PolicyVersion proposed(Instant validFrom) {
        return PolicyVersion.of(base.number() + 1, validFrom, byKey(values));
    }

    /** Settings by their keys, as they are kept. */
    public static Map<String, String> byKey(Map<Setting, String> values) {
        Map<String, String> byKey = new java.util.TreeMap<>();
        values.forEach((setting, value) -> byKey.put(setting.key(), value));
        return byKey;
    }

    /** The same the other way round; a key that no setting has is left out. */
    public static Map<Setting, String> bySetting(Map<String, String> byKey) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        byKey.forEach((key, value) -> Setting.named(key).ifPresent(setting -> values.put(setting, value)));
        return values;
    }
}
