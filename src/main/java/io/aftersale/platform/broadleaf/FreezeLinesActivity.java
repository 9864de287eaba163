// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.LineToFreeze;
import java.time.Clock;
import java.util.List;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Freezes what is known of each line, and keeps the tick under the notice, after the order is completed (A6, A59); whatever goes wrong, the checkout goes on. */
public class FreezeLinesActivity extends BaseActivity<ProcessContext<CheckoutSeed>> {

    private static final Logger LOG = LoggerFactory.getLogger(FreezeLinesActivity.class);

    private final FrozenFacts facts;
    private final NoticeOfOrder notice;
    private final SessionOfItsOwn session;
    private final Clock clock;

    public FreezeLinesActivity(FrozenFacts facts, NoticeOfOrder notice, SessionOfItsOwn session, Clock clock) {
        this.facts = facts;
        this.notice = notice;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public ProcessContext<CheckoutSeed> execute(ProcessContext<CheckoutSeed> context) {
        Order order = context.getSeedData().getOrder();
        guarded(
                order,
                "After-sale facts of order {} were not frozen; its lines need a review",
                () -> facts.freeze(linesOf(order), clock.instant(), false));
        guarded(order, "Whether the buyer of order {} ticked the notice was not kept", () -> notice.keep(order));
        return context;
    }

    @SuppressWarnings("CatchingUnchecked") // a lost snapshot can be filled in later, a lost order cannot
    private void guarded(Order order, String failure, Runnable work) {
        try {
            session.run(work);
        } catch (RuntimeException failed) {
            LOG.error(failure, order.getId(), failed);
        }
    }

    private static List<LineToFreeze> linesOf(Order order) {
        return OrderedLines.of(order).stream()
                .map(line -> lineToFreeze(order, line))
                .toList();
    }

    private static LineToFreeze lineToFreeze(Order order, DiscreteOrderItem line) {
        Sku sku = line.getSku();
        Product product = OrderedLines.product(line);
        return new LineToFreeze(
                line.getId(),
                order.getId(),
                order.getCustomer().getId(),
                OrderedLines.units(line),
                sku == null ? null : sku.getId(),
                product == null ? null : product.getId());
    }
}
