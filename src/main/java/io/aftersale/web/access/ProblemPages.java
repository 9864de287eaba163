// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.access;

import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Pages that say what happened and what to do; the texts stand below {@code aftersale.problem.}. */
public final class ProblemPages implements HandlerExceptionResolver, Ordered {

    private static final int BEFORE_THE_PLATFORM = -10;

    private final String view;
    private final String layout;
    private final WordsFactory words;

    /**
     * Shows problems with that view.
     *
     * @param layout what the view asks for as {@code aftersaleLayout}; may be empty
     */
    public ProblemPages(String view, String layout, WordsFactory words) {
        this.view = view;
        this.layout = layout;
        this.words = words;
    }

    @Override
    public int getOrder() {
        return BEFORE_THE_PLATFORM;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (!(error instanceof NotAllowed turnedAway)) {
            return null;
        }
        Words reader = words.in(RequestContextUtils.getLocale(request));
        return switch (turnedAway.ground()) {
            case NO_SUCH_ADDRESS -> page(Problem.MISSING, reader, response);
            case NO_SESSION -> page(Problem.NO_SESSION, reader, response);
            case FORGED_OR_EXPIRED -> page(Problem.EXPIRED, reader, response);
        };
    }

    /** The page of that problem, with its status set. */
    public ModelAndView page(Problem problem, Words reader, HttpServletResponse response) {
        response.setStatus(problem.status);
        return new ModelAndView(view)
                .addObject("aftersaleLayout", layout)
                .addObject("pageTitle", reader.text(problem.key + ".title"))
                .addObject("problem", problem.key);
    }

    /** What happened. */
    public enum Problem {
        /** There is no such thing, or it is somebody else's. */
        MISSING("missing", HttpServletResponse.SC_NOT_FOUND),
        /** Nobody is signed in. */
        NO_SESSION("noSession", HttpServletResponse.SC_UNAUTHORIZED),
        /** The page was open too long, or the request came from elsewhere. */
        EXPIRED("expired", HttpServletResponse.SC_FORBIDDEN),
        /** The request ended before its end. */
        BROKEN_OFF("brokenOff", HttpServletResponse.SC_BAD_REQUEST),
        /** The store's own disk did not take a file. */
        NOT_KEPT("notKept", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

        private final String key;
        private final int status;

        Problem(String name, int status) {
            this.key = "aftersale.problem." + name;
            this.status = status;
        }
    }
}
