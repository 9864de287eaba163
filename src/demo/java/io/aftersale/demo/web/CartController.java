// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.core.order.domain.NullOrderImpl;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.exception.AddToCartException;
import org.broadleafcommerce.core.order.service.exception.RemoveFromCartException;
import org.broadleafcommerce.core.order.service.exception.UpdateCartException;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.controller.cart.BroadleafCartController;
import org.broadleafcommerce.core.web.order.CartState;
import org.broadleafcommerce.core.web.order.model.AddToCartItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cart; takes plain numbers and never binds a form. */
@Controller
@RequestMapping("/cart")
public class CartController extends BroadleafCartController {

    private static final int MOST_OF_ONE = 9;

    @Override
    @RequestMapping(value = "", method = RequestMethod.GET)
    public String cart(HttpServletRequest request, HttpServletResponse response, Model model) throws PricingException {
        model.addAttribute("pageTitleKey", "title.cart");
        return super.cart(request, response, model);
    }

    @RequestMapping(value = "/add", method = RequestMethod.POST)
    public String add(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam("productId") Long productId,
            @RequestParam(value = "quantity", defaultValue = "1") String quantity)
            throws IOException, PricingException, AddToCartException {
        if (catalogService.findProductById(productId) == null) {
            throw new NotFound();
        }
        AddToCartItem item = new AddToCartItem();
        item.setProductId(productId);
        item.setQuantity(atLeastOne(quantity));
        return super.add(request, response, model, item);
    }

    /** A quantity of nothing takes the line out; what is no number changes nothing. */
    @RequestMapping(value = "/update", method = RequestMethod.POST)
    public String update(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            @RequestParam("orderItemId") Long orderItemId,
            @RequestParam("quantity") String quantity)
            throws IOException, PricingException, UpdateCartException, RemoveFromCartException {
        int wanted = number(quantity);
        if (wanted < 0 || wanted > MOST_OF_ONE) {
            redirect.addFlashAttribute("cartProblem", "cart.quantity.wrong");
            return getCartPageRedirect();
        }
        AddToCartItem item = ofThisCart(orderItemId);
        item.setQuantity(wanted);
        return super.updateQuantity(request, response, model, item);
    }

    @RequestMapping(value = "/remove", method = RequestMethod.POST)
    public String remove(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam("orderItemId") Long orderItemId)
            throws IOException, PricingException, RemoveFromCartException {
        return super.remove(request, response, model, ofThisCart(orderItemId));
    }

    private static AddToCartItem ofThisCart(Long orderItemId) {
        Order cart = CartState.getCart();
        boolean ours = cart != null
                && !(cart instanceof NullOrderImpl)
                && cart.getOrderItems().stream().anyMatch(item -> item.getId().equals(orderItemId));
        if (!ours) {
            throw new NotFound();
        }
        AddToCartItem item = new AddToCartItem();
        item.setOrderItemId(orderItemId);
        return item;
    }

    private static int atLeastOne(String quantity) {
        return Math.max(1, Math.min(MOST_OF_ONE, number(quantity)));
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
