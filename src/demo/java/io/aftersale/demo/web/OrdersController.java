// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.controller.account.BroadleafOrderHistoryController;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.CustomerState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A shopper's own orders; the platform's base shows anybody's, so the owner is checked here. */
@Controller
@RequestMapping("/account/orders")
public class OrdersController extends BroadleafOrderHistoryController {

    @Override
    @RequestMapping(value = "", method = RequestMethod.GET)
    public String viewOrderHistory(HttpServletRequest request, Model model) {
        model.addAttribute("pageTitleKey", "title.orders");
        String view = super.viewOrderHistory(request, model);
        model.addAttribute("orders", newestFirst(model));
        return view;
    }

    @Override
    @RequestMapping(value = "/{orderNumber}", method = RequestMethod.GET)
    public String viewOrderDetails(
            HttpServletRequest request, Model model, @PathVariable("orderNumber") String orderNumber) {
        if (!isOwn(orderService.findOrderByOrderNumber(orderNumber))) {
            throw new NotFound();
        }
        model.addAttribute("pageTitleKey", "title.order");
        return super.viewOrderDetails(request, model, orderNumber);
    }

    @Override
    public String getOrderDetailsRedirectView() {
        return "account/orderDetails";
    }

    private static List<Order> newestFirst(Model model) {
        return ((Collection<?>) model.asMap().get("orders"))
                .stream()
                        .map(Order.class::cast)
                        .sorted(Comparator.comparing(Order::getSubmitDate).reversed())
                        .collect(Collectors.toList());
    }

    private static boolean isOwn(@Nullable Order order) {
        Customer shopper = CustomerState.getCustomer();
        return order != null
                && shopper != null
                && order.getCustomer() != null
                && order.getCustomer().getId().equals(shopper.getId());
    }
}
