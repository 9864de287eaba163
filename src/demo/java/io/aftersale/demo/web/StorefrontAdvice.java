// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Holds for every controller of the storefront: what is not there is a 404, and no form reaches the class loader. */
@ControllerAdvice
public class StorefrontAdvice {

    private static final String[] NEVER_BOUND = {"class.*", "Class.*", "*.class.*", "*.Class.*"};

    /** Spring 3.2 on newer JDKs binds down to the class loader unless told otherwise. */
    @InitBinder
    public void closeTheOpenBinding(WebDataBinder binder) {
        binder.setDisallowedFields(NEVER_BOUND);
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    public ModelAndView notFound() {
        return new ModelAndView("notFound", "pageTitleKey", "title.notFound");
    }
}
