// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What broke at a REST address is told as problem details without its insides, and logged. */
public final class ApiFailures implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);
    private static final int BEFORE_THE_PLATFORM = -20;

    private final ApiAnswers answers;

    public ApiFailures(ApiAnswers answers) {
        this.answers = answers;
    }

    @Override
    public int getOrder() {
        return BEFORE_THE_PLATFORM;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/after-sale/")) {
            return null;
        }
        LOG.error("A REST request failed", error);
        try {
            answers.problem(response, Problem.of(ApiStatus.BROKEN, "the request could not be carried out"));
        } catch (IOException gone) {
            LOG.debug("The caller did not wait for the answer", gone);
        }
        return new ModelAndView();
    }
}
