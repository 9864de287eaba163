// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.Controller;

/** Answers every address that nobody else answers, and what the container calls for errors outside the pages. */
public final class NotFoundController implements Controller {

    private static final String CONTAINER_STATUS = "javax.servlet.error.status_code";

    @Override
    public ModelAndView handleRequest(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(CONTAINER_STATUS);
        if (status instanceof Integer code && code != HttpServletResponse.SC_NOT_FOUND) {
            response.setStatus(code);
            return new ModelAndView("error/problem");
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return new ModelAndView(status == null ? "notFound" : "error/problem", "pageTitleKey", "title.notFound");
    }
}
