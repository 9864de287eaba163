// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.util.Collection;
import java.util.Set;

/** Somebody whose rows lead to kept files. What nobody knows is removed when it is a day old. */
public interface KnownKeys {

    /**
     * Those of the keys to which a row leads.
     *
     * @param keys one to 1,000
     */
    Set<String> among(Collection<String> keys);
}
