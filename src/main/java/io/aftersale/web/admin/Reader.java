// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.view.Words;

/** Who looks at a claim: the words they read and what they may do. */
record Reader(Words words, boolean mayHandle, boolean mayGrantGoodwill, boolean mayMakePolicy) {

    static Reader of(CurrentStaff staff, Words words) {
        return new Reader(
                words, staff.may(Permission.HANDLE), staff.may(Permission.GOODWILL), staff.may(Permission.POLICY));
    }
}
