// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey;

import java.time.LocalDate;
import java.util.Optional;

/** The keys that were made. */
public interface ApiKeys {

    /** The key with that digest, whether it still holds or not; empty where nobody made it. */
    Optional<ApiKey> of(KeyDigest digest);

    /** Notes that it was used on that day; one that was used later already keeps its day. */
    void used(KeyDigest digest, LocalDate day);
}
