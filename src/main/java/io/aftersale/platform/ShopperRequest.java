// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.util.Optional;

/** What the shopper's browser sent along with the request that is being answered. */
public interface ShopperRequest {

    /** The value of a form's field; empty where it was not sent, or outside of requests. */
    Optional<String> field(String name);

    /** The store's address as the shopper sees it, without a slash at its end; empty outside of requests. */
    String store();

    /** A path of the store, from {@code /} on, as an address that this shopper's browser can follow. */
    String link(String path);
}
