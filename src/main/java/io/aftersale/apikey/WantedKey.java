// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey;

import io.aftersale.platform.Permission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key that somebody wants.
 *
 * @param name who will use it
 * @param lastDay the last day on which it holds, in the store's zone; null where none could be read
 */
public record WantedKey(
        String name, Set<Permission> permissions, @Nullable LocalDate lastDay) {

    private static final int MOST_OF_NAME = 100;
    private static final int MOST_YEARS = 5;

    public WantedKey {
        permissions = Set.copyOf(permissions);
    }

    /** Everything that is wrong with it, in the order of the fields. */
    public List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (name.isBlank() || name.length() > MOST_OF_NAME || name.chars().anyMatch(Character::isISOControl)) {
            faults.add(Fault.NAME);
        }
        if (permissions.isEmpty()) {
            faults.add(Fault.PERMISSIONS);
        }
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(MOST_YEARS))) {
            faults.add(Fault.LAST_DAY);
        }
        return faults;
    }

    /** What is wrong. */
    public enum Fault {
        /** Empty, over 100 characters, or with control characters. */
        NAME,
        /** None. */
        PERMISSIONS,
        /** Missing, over, or more than five years away. */
        LAST_DAY
    }
}
