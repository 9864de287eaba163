// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey;

import io.aftersale.platform.Permission;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A machine's way in.
 *
 * @param name who uses it; stands in the records that it makes
 * @param expiresAt exclusive: at this instant it holds no longer
 * @param revokedAt null while nobody took it back
 */
public record ApiKey(
        String name,
        Set<Permission> permissions,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    public ApiKey {
        permissions = Set.copyOf(permissions);
    }

    public boolean holdsAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
