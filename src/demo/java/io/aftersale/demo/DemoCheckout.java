// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import io.aftersale.demo.catalogue.DemoCatalogue;
import java.time.Instant;
import java.util.List;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.core.checkout.service.CheckoutService;
import org.broadleafcommerce.core.checkout.service.exception.CheckoutException;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.call.OrderItemRequestDTO;
import org.broadleafcommerce.core.order.service.exception.AddToCartException;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.broadleafcommerce.core.payment.service.OrderPaymentService;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.core.service.CustomerService;
import org.springframework.context.ApplicationContext;

/** Registers shoppers and places orders through the platform's own services and checkout workflow. */
public final class DemoCheckout {

    private static final String PASSWORD = "statue";

    private final DemoCatalogue catalogue;
    private final CustomerService customers;
    private final OrderService orders;
    private final OrderPaymentService payments;
    private final CheckoutService checkout;

    public DemoCheckout(ApplicationContext context, DemoCatalogue catalogue) {
        this.catalogue = catalogue;
        this.customers = context.getBean("blCustomerService", CustomerService.class);
        this.orders = context.getBean("blOrderService", OrderService.class);
        this.payments = context.getBean("blOrderPaymentService", OrderPaymentService.class);
        this.checkout = context.getBean("blCheckoutService", CheckoutService.class);
    }

    public void register(String mail, String firstName) {
        Customer customer = customers.createCustomerFromId(null);
        customer.setUsername(mail);
        customer.setEmailAddress(mail);
        customer.setFirstName(firstName);
        customer.setLastName("Example");
        customers.registerCustomer(customer, PASSWORD, PASSWORD);
    }

    /** An order of that shopper, completed at that instant; a statue named twice is one line of two units. */
    public Order order(String mail, Instant at, String... statues) {
        return place(customers.readCustomerByUsername(mail), mail, at, statues);
    }

    /** An order of somebody without an account. */
    public Order guestOrder(String mail, Instant at, String... statues) {
        return place(customers.createCustomerFromId(null), mail, at, statues);
    }

    /** Order item ids of an order, the platform's own items, in the order they were added. */
    static List<Long> lines(Order order) {
        return order.getOrderItems().stream().map(OrderItem::getId).toList();
    }

    private Order place(Customer customer, String mail, Instant at, String... statues) {
        DemoClock.shared().set(at);
        try {
            Order cart = orders.createNewCartForCustomer(customer);
            cart.setEmailAddress(mail);
            for (String statue : statues) {
                cart = orders.addItem(cart.getId(), new OrderItemRequestDTO(catalogue.productId(statue), 1), false);
            }
            cart = orders.save(cart, true);
            pay(cart);
            return checkout.performCheckout(orders.save(cart, true)).getOrder();
        } catch (AddToCartException | PricingException | CheckoutException failed) {
            throw new IllegalStateException("the demo order over " + String.join(", ", statues) + " failed", failed);
        }
    }

    private void pay(Order cart) {
        OrderPayment payment = payments.create();
        payment.setType(PaymentType.COD);
        payment.setPaymentGatewayType(PaymentGatewayType.PASSTHROUGH);
        payment.setAmount(cart.getTotal());
        payment.setOrder(cart);
        PaymentTransaction transaction = payments.createTransaction();
        transaction.setAmount(cart.getTotal());
        transaction.setSuccess(true);
        transaction.setType(PaymentTransactionType.AUTHORIZE_AND_CAPTURE);
        transaction.setRawResponse("cash on delivery");
        transaction.setOrderPayment(payment);
        payment.addTransaction(transaction);
        orders.addPaymentToOrder(cart, payment, null);
    }
}
