// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.core.web.controller.account.BroadleafLoginController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Shows the login form; the platform's security answers it. */
@Controller
public class LoginController extends BroadleafLoginController {

    private static final Set<String> KNOWN_TARGETS = Set.of("/checkout", "/account/orders");

    @Override
    @RequestMapping(value = "/login", method = RequestMethod.GET)
    public String login(HttpServletRequest request, HttpServletResponse response, Model model) {
        String target = request.getParameter("successUrl");
        if (target != null && KNOWN_TARGETS.contains(target)) {
            model.addAttribute("target", target);
        }
        model.addAttribute("failed", request.getParameter("error") != null);
        model.addAttribute("pageTitleKey", "title.login");
        return getLoginView();
    }
}
