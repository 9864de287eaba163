// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import org.springframework.security.access.AccessDeniedException;

/** The first statement of every handler here: without the permission nothing is read. */
final class StaffGate {

    private StaffGate() {}

    /**
     * Lets through who has the permission.
     *
     * @throws AccessDeniedException otherwise; the platform answers 403
     */
    static void require(CurrentStaff staff, Permission permission) {
        if (!staff.may(permission)) {
            throw new AccessDeniedException("lacks " + permission.authority());
        }
    }
}
