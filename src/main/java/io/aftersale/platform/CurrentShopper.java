// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.util.Locale;
import java.util.Optional;

/** Who is shopping in this request. */
public interface CurrentShopper {

    /** The logged-in shopper's customer id; empty for visitors. */
    Optional<Long> customerId();

    /** The language of this request's pages. */
    Locale locale();
}
