// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import java.util.List;

/** Walks through all frozen lines of the shop, whoever ordered them. */
public interface FrozenLines {

    /** Lines with a smaller order item id, greatest first, at most so many; in two statements. */
    List<FrozenLine> before(long orderItemId, int most);
}
