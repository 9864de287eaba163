// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey;

import java.util.Optional;

/** The keys that were made. */
public interface ApiKeys {

    /** The key with that digest, whether it still holds or not; empty where nobody made it. */
    Optional<ApiKey> of(KeyDigest digest);
}
