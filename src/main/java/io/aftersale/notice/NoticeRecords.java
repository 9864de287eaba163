// SPDX-License-Identifier: Apache-2.0
package io.aftersale.notice;

import java.util.Optional;

/** Keeps what buyers answered to the notice before an order. */
public interface NoticeRecords {

    /** Keeps it, in a transaction of its own; of a checkout that is tried again the last try counts. */
    void keep(NoticeRecord record);

    /** What was kept with that order; empty where the policy of its day asked for no tick. */
    Optional<NoticeRecord> of(long orderId);
}
