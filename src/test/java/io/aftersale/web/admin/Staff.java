// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import java.util.Set;

/** Somebody who works in the back office with these permissions. */
record Staff(String login, Set<Permission> permissions) implements CurrentStaff {

    static final Staff NOBODY = new Staff("nobody", Set.of());
    static final Staff VIEWER = new Staff("viewer", Set.of(Permission.VIEW));
    static final Staff AGENT = new Staff("agent", Set.of(Permission.VIEW, Permission.HANDLE, Permission.STUDIO));
    static final Staff SUPERVISOR =
            new Staff("supervisor", Set.of(Permission.VIEW, Permission.HANDLE, Permission.GOODWILL));

    @Override
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
