// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import org.jspecify.annotations.Nullable;

/** The queue's cursor as it stands in an address: {@code dueAt-id}; anything else means the first page. */
final class QueueCursor {

    private QueueCursor() {}

    static String write(long dueAt, long id) {
        return dueAt + "-" + id;
    }

    static ClaimDao.@Nullable Cursor read(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,18}-\\d{1,18}")) {
            return null;
        }
        int dash = text.indexOf('-');
        return new ClaimDao.Cursor(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
    }
}
