// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.util.Collection;
import java.util.Map;

/** What order items are called, for staff pages that list lines of many orders. */
public interface OrderedNames {

    /** By order item id, in one statement; ids without an item are absent. */
    Map<Long, Name> of(Collection<Long> orderItemIds);

    /**
     * One line's names.
     *
     * @param orderNumber the number that shoppers know
     * @param statue its name, after its bundle's where it came in one
     */
    record Name(String orderNumber, String statue) {}
}
