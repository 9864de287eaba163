// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.vendor.service.exception.PaymentException;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.NullOrderImpl;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.controller.checkout.BroadleafCheckoutController;
import org.broadleafcommerce.core.web.order.CartState;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.CustomerState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page from cart to order, for guests and shoppers alike; paid on delivery, so that nothing need be typed in. */
@Controller
@RequestMapping("/checkout")
public class CheckoutController extends BroadleafCheckoutController {

    @RequestMapping(value = "", method = RequestMethod.GET)
    public String form(Model model) {
        if (isEmpty(CartState.getCart())) {
            return getCartPageRedirect();
        }
        Customer shopper = CustomerState.getCustomer();
        String name = Stream.of(shopper.getFirstName(), shopper.getLastName())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        String email = shopper.getEmailAddress() == null ? "" : shopper.getEmailAddress();
        return show(model, Delivery.blank(email, name), Map.of());
    }

    @RequestMapping(value = "", method = RequestMethod.POST)
    public String order(HttpServletRequest request, Model model, RedirectAttributes redirect)
            throws PaymentException, PricingException {
        Order cart = CartState.getCart();
        if (isEmpty(cart)) {
            return getCartPageRedirect();
        }
        Delivery delivery = Delivery.from(request);
        Map<String, String> problems = delivery.problems();
        if (!problems.isEmpty()) {
            return show(model, delivery, problems);
        }
        send(cart, delivery);
        return processPassthroughCheckout(redirect, PaymentType.COD);
    }

    private String show(Model model, Delivery delivery, Map<String, String> problems) {
        model.addAttribute("pageTitleKey", "title.checkout");
        model.addAttribute("delivery", delivery);
        model.addAttribute("problems", problems);
        return getCheckoutView();
    }

    private void send(Order cart, Delivery delivery) throws PricingException {
        cart.setEmailAddress(delivery.email());
        Address address = addressService.saveAddress(address(delivery));
        for (FulfillmentGroup group : cart.getFulfillmentGroups()) {
            group.setAddress(address);
        }
        CartState.setCart(orderService.save(cart, false));
    }

    private Address address(Delivery delivery) {
        Address address = addressService.create();
        address.setFirstName(delivery.name());
        address.setLastName("");
        address.setAddressLine1(delivery.street());
        address.setPostalCode(delivery.postcode());
        address.setCity(delivery.city());
        address.setAddressLine3(delivery.country());
        return address;
    }

    private static boolean isEmpty(Order cart) {
        return cart == null
                || cart instanceof NullOrderImpl
                || cart.getOrderItems().isEmpty();
    }
}
