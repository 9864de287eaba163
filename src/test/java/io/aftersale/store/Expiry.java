// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

/** The 48 hours of an upload are over, for which no test waits. */
public final class Expiry {

    private Expiry() {}

    public static void endTheLifeOf(String id) {
        assertThat(Rows.change("UPDATE AFTERSALE_UPLOAD SET EXPIRES_AT = 1 WHERE PUBLIC_ID = ?", id))
                .isEqualTo(1);
    }
}
