// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.LineToFreeze;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import javax.persistence.EntityManagerFactory;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.order.domain.BundleOrderItem;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.GiftWrapOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class FreezeLinesActivityTest {

    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");

    private final EntityManagerFactory factory = mock(EntityManagerFactory.class);
    private final FrozenFacts facts = mock(FrozenFacts.class);
    private final NoticeOfOrder notice = mock(NoticeOfOrder.class);
    private final FreezeLinesActivity activity =
            new FreezeLinesActivity(facts, notice, new SessionOfItsOwn(factory), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Order order = mock(Order.class);

    @SuppressWarnings("unchecked") // a mock
    private final ProcessContext<CheckoutSeed> context = mock(ProcessContext.class);

    @BeforeEach
    void anOrderOfCustomerSeven() {
        Customer customer = mock(Customer.class);
        when(customer.getId()).thenReturn(7L);
        when(order.getId()).thenReturn(20L);
        when(order.getCustomer()).thenReturn(customer);
        when(context.getSeedData()).thenReturn(new CheckoutSeed(order, new HashMap<>()));
    }

    @Test
    void aSingleLineIsFrozenWithItsSkuAndProduct() {
        DiscreteOrderItem line = line(1, 2, 51L, 61L);
        when(order.getOrderItems()).thenReturn(List.of(line));

        assertThat(activity.execute(context)).isSameAs(context);

        verify(facts).freeze(List.of(new LineToFreeze(1, 20, 7, 2, 51L, 61L)), NOW, false);
    }

    @Test
    void aBundleIsFrozenByItsChildrenTimesItsOwnQuantity() {
        DiscreteOrderItem child = line(2, 3, 52L, 62L);
        BundleOrderItem bundle = mock(BundleOrderItem.class);
        when(bundle.getQuantity()).thenReturn(2);
        when(bundle.getDiscreteOrderItems()).thenReturn(List.of(child));
        when(child.getBundleOrderItem()).thenReturn(bundle);
        when(order.getOrderItems()).thenReturn(List.of(bundle));

        activity.execute(context);

        verify(facts).freeze(List.of(new LineToFreeze(2, 20, 7, 6, 52L, 62L)), NOW, false);
    }

    @Test
    void whatIsNoStatueIsPassedOver() {
        OrderItem fee = mock(OrderItem.class);
        GiftWrapOrderItem wrap = mock(GiftWrapOrderItem.class);
        when(order.getOrderItems()).thenReturn(List.of(fee, wrap));

        activity.execute(context);

        verify(facts).freeze(List.of(), NOW, false);
    }

    @Test
    void theRequestsSessionIsSetAsideWhileLinesAreFrozen() {
        when(order.getOrderItems()).thenReturn(List.of());
        TransactionSynchronizationManager.bindResource(factory, "the request's session");
        doAnswer(freezing -> {
                    assertThat(TransactionSynchronizationManager.hasResource(factory))
                            .isFalse();
                    throw new IllegalStateException("the table is locked");
                })
                .when(facts)
                .freeze(any(), any(), anyBoolean());

        activity.execute(context);

        verify(facts).freeze(List.of(), NOW, false);
        assertThat(TransactionSynchronizationManager.unbindResource(factory)).isEqualTo("the request's session");
    }

    @Test
    void aCheckoutSurvivesWhateverGoesWrong() {
        when(order.getOrderItems()).thenReturn(List.of());
        doThrow(new IllegalStateException("the table is locked")).when(facts).freeze(any(), any(), anyBoolean());

        assertThat(activity.execute(context)).isSameAs(context);
        verify(notice).keep(order);
    }

    @Test
    void aCheckoutSurvivesATickThatCannotBeKept() {
        when(order.getOrderItems()).thenReturn(List.of());
        doThrow(new IllegalStateException("the table is missing")).when(notice).keep(order);

        assertThat(activity.execute(context)).isSameAs(context);

        verify(facts).freeze(List.of(), NOW, false);
    }

    private static DiscreteOrderItem line(long id, int quantity, long skuId, long productId) {
        DiscreteOrderItem line = mock(DiscreteOrderItem.class);
        Sku sku = mock(Sku.class);
        Product product = mock(Product.class);
        when(product.getId()).thenReturn(productId);
        when(sku.getId()).thenReturn(skuId);
        when(sku.getProduct()).thenReturn(product);
        when(line.getId()).thenReturn(id);
        when(line.getQuantity()).thenReturn(quantity);
        when(line.getSku()).thenReturn(sku);
        return line;
    }
}
