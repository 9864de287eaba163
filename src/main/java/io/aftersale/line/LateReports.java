// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Setting;

/** What becomes of a report after the deadline (A16): looked at, refused unless somebody makes an exception, or refused. */
public enum LateReports {
    LOOKED_AT,
    BY_EXCEPTION,
    REFUSED;

    static LateReports of(PolicyVersion policy) {
        if (policy.text(Setting.LATE_MODE).equals("REVIEW")) {
            return LOOKED_AT;
        }
        return policy.isOn(Setting.LATE_EXCEPTION_REQUESTS) ? BY_EXCEPTION : REFUSED;
    }
}
