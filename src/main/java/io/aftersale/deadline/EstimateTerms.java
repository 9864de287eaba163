// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a spare part's two ways take; estimates always use the version that holds now (A47).
 *
 * @param toShopWarehouse from the studio to the shop's warehouse, ready to be sent (R34, R35, A35)
 * @param toShopper from the shop's warehouse to the shopper, by {@code size/method}; {@code *} is any (R38–R40, A36)
 */
public record EstimateTerms(int policyVersion, DayRange toShopWarehouse, Map<String, DayRange> toShopper) {

    private static final String ANY = "*";

    public EstimateTerms {
        if (!toShopper.containsKey(key(ANY, ANY))) {
            throw new IllegalArgumentException("there is no entry */* for what no other entry speaks of");
        }
        toShopper = Map.copyOf(toShopper);
    }

    /**
     * Reads the settings {@code estimate.warehouse} and {@code estimate.delivery}.
     *
     * @param delivery entries {@code size/method=from-to} parted by blanks
     * @throws IllegalArgumentException when a range goes down, an entry is there twice or the one for any is missing
     */
    public static EstimateTerms parse(int policyVersion, String warehouse, String delivery) {
        Map<String, DayRange> table = new HashMap<>();
        for (String entry : delivery.strip().split("\\s+", -1)) {
            String[] sides = entry.split("=", 2);
            if (table.put(sides[0], DayRange.parse(sides[sides.length - 1])) != null) {
                throw new IllegalArgumentException(sides[0] + " is there twice");
            }
        }
        return new EstimateTerms(policyVersion, DayRange.parse(warehouse.strip()), table);
    }

    /**
     * The entry that says most: of size and method, then of the size, then of the method, then of any.
     *
     * @param size the size class of the package; null where it is not known yet
     * @param method the shipping method; null where it is not known yet
     */
    public DayRange toShopper(@Nullable String size, @Nullable String method) {
        String sized = size == null ? ANY : size;
        String sent = method == null ? ANY : method;
        return Stream.of(key(sized, sent), key(sized, ANY), key(ANY, sent), key(ANY, ANY))
                .map(toShopper::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String key(String size, String method) {
        return size + "/" + method;
    }
}
