// SPDX-License-Identifier: Apache-2.0
package io.aftersale.notice;

import java.util.Optional;

/** Keeps what buyers answered to the notice before an order. */
public interface NoticeRecords {

    /** Keeps it once, in a transaction of its own; what is kept of an order stays as it is. */
    void keep(NoticeRecord record);

    /** What was kept with that order; empty where the policy of its day asked for no tick. */
    Optional<NoticeRecord> of(long orderId);
}
