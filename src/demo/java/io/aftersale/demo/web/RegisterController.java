// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.controller.account.BroadleafRegisterController;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.form.RegisterCustomerForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens an account; fills the platform's form by hand, so that no request can reach further into the customer. */
@Controller
@RequestMapping("/register")
public class RegisterController extends BroadleafRegisterController {

    @RequestMapping(value = "", method = RequestMethod.GET)
    public String form(Model model) {
        return show(model, Map.of(), Map.of());
    }

    @RequestMapping(value = "", method = RequestMethod.POST)
    public String register(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam("firstName") String firstName,
            @RequestParam("lastName") String lastName,
            @RequestParam("emailAddress") String emailAddress,
            @RequestParam("password") String password,
            @RequestParam("passwordConfirm") String passwordConfirm)
            throws ServiceException, PricingException {
        RegisterCustomerForm form = initCustomerRegistrationForm();
        Customer customer = form.getCustomer();
        customer.setFirstName(firstName.strip());
        customer.setLastName(lastName.strip());
        customer.setEmailAddress(emailAddress.strip());
        customer.setPassword(password);
        form.setPassword(password);
        form.setPasswordConfirm(passwordConfirm);
        BindingResult errors = new BeanPropertyBindingResult(form, "registration");
        String view = processRegister(form, errors, request, response, model);
        return errors.hasErrors()
                ? show(
                        model,
                        Map.of("firstName", firstName, "lastName", lastName, "emailAddress", emailAddress),
                        problems(errors))
                : view;
    }

    @Override
    public String getRegisterSuccessView() {
        return "redirect:/";
    }

    private String show(Model model, Map<String, String> typed, Map<String, String> problems) {
        model.addAttribute("pageTitleKey", "title.register");
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return getRegisterView();
    }

    private static Map<String, String> problems(BindingResult errors) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (FieldError error : errors.getFieldErrors()) {
            String field = error.getField().replace("customer.", "");
            problems.putIfAbsent(field, "problem." + error.getCode());
        }
        return problems;
    }
}
