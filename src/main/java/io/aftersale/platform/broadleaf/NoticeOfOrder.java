// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.notice.NoticeAnswer;
import io.aftersale.notice.NoticeRecord;
import io.aftersale.notice.NoticeRecords;
import io.aftersale.platform.ShopperRequest;
import io.aftersale.web.view.NoticeView;
import java.time.Clock;
import org.broadleafcommerce.core.order.domain.Order;

/** Keeps with a completed order whether the buyer ticked the notice, where the policy in force asks for it. */
public class NoticeOfOrder {

    private final CatalogueFlags catalogue;
    private final BeforeOrdering before;
    private final NoticeRecords records;
    private final ShopperRequest request;
    private final Clock clock;

    public NoticeOfOrder(
            CatalogueFlags catalogue,
            BeforeOrdering before,
            NoticeRecords records,
            ShopperRequest request,
            Clock clock) {
        this.catalogue = catalogue;
        this.before = before;
        this.records = records;
        this.request = request;
        this.clock = clock;
    }

    void keep(Order order) {
        NoticeView due =
                before.checkoutNotice(catalogue.decided(OrderedLines.of(order)).values());
        if (due.asksForATick()) {
            NoticeAnswer answer = NoticeAnswer.of(due.words(), request.field(BeforeOrdering.TICK));
            records.keep(NoticeRecord.of(order.getId(), answer, due.words(), clock.instant()));
        }
    }
}
