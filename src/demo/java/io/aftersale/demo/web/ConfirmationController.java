// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.core.web.controller.checkout.BroadleafOrderConfirmationController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Thanks whoever placed the order, in an account or as a guest of the same session; to anyone else it is not there. */
@Controller
public class ConfirmationController extends BroadleafOrderConfirmationController {

    @Override
    @RequestMapping(value = "/confirmation/{orderNumber}", method = RequestMethod.GET)
    public String displayOrderConfirmationByOrderNumber(
            @PathVariable("orderNumber") String orderNumber,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String view = super.displayOrderConfirmationByOrderNumber(orderNumber, model, request, response);
        if (view == null) {
            throw new NotFound();
        }
        model.addAttribute("pageTitleKey", "title.confirmation");
        return view;
    }
}
