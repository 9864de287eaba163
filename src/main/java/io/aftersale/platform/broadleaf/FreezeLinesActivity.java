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

/** Freezes what is known of each line after the order is completed (A6, A59); whatever goes wrong, the checkout goes on. */
public class FreezeLinesActivity extends BaseActivity<ProcessContext<CheckoutSeed>> {

    private static final Logger LOG = LoggerFactory.getLogger(FreezeLinesActivity.class);

    private final FrozenFacts facts;
    private final SessionOfItsOwn session;
    private final Clock clock;

    public FreezeLinesActivity(FrozenFacts facts, SessionOfItsOwn session, Clock clock) {
        this.facts = facts;
        this.session = session;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // a lost snapshot can be filled in later, a lost order cannot
    public ProcessContext<CheckoutSeed> execute(ProcessContext<CheckoutSeed> context) {
        Order order = context.getSeedData().getOrder();
        try {
            List<LineToFreeze> lines = linesOf(order);
            session.run(() -> facts.freeze(lines, clock.instant(), false));
        } catch (RuntimeException failed) {
            LOG.error("After-sale facts of order {} were not frozen; its lines need a review", order.getId(), failed);
        }
        return context;
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
