// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Claim;
import io.aftersale.platform.PlacedOrder;
import java.util.Locale;

/** Begins drafts, each in a transaction of its own. */
public interface DraftStart {

    /**
     * Finds what was made under this form key, or makes it; where the order has {@link io.aftersale.claim.OpenDrafts#MOST}
     * open drafts already, the oldest of them.
     *
     * @throws javax.persistence.PersistenceException where another request made it at the same moment; the next call finds it
     */
    Claim begin(PlacedOrder order, String formKey, Locale locale);
}
