// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.platform.CsrfTokens;
import io.aftersale.platform.CurrentShopper;
import io.aftersale.web.access.AccessTable;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Stands before uploads as the access interceptor stands before pages; a client that is no browser reads a status, not a login. */
public final class UploadAccess implements HandlerInterceptor {

    /** A header instead of the parameter keeps the token out of the server's log. */
    static final String TOKEN_HEADER = "X-CSRF-Token";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentShopper shopper;
    private final CsrfTokens tokens;
    private final UploadAnswers answers;

    public UploadAccess(CurrentShopper shopper, CsrfTokens tokens, UploadAnswers answers) {
        this.shopper = shopper;
        this.tokens = tokens;
        this.answers = answers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        answers.begin(response);
        Optional<TusRefusal> why = against(request, response);
        if (why.isPresent()) {
            answers.refuse(response, why.get());
        }
        return why.isEmpty();
    }

    private Optional<TusRefusal> against(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<AccessTable.Row> row = AccessTable.find(AccessTable.UPLOADS, verbOf(request), path);
        if (row.isPresent() && row.get().who() == AccessTable.Who.ANYONE) {
            return Optional.empty();
        }
        if (shopper.customerId().isEmpty()) {
            return Optional.of(TusRefusal.NO_SESSION);
        }
        if (row.isEmpty()) {
            Set<String> verbs = AccessTable.verbs(AccessTable.UPLOADS, path);
            response.setHeader("Allow", String.join(", ", verbs));
            return Optional.of(verbs.isEmpty() ? TusRefusal.MISSING : TusRefusal.VERB);
        }
        boolean genuine = SAFE.contains(request.getMethod()) || tokens.matches(token(request));
        return genuine ? Optional.empty() : Optional.of(TusRefusal.FORGED);
    }

    /**
     * The verb that is meant. Clients on Java's own HTTP cannot say PATCH and send it as a POST to the upload's address, which takes
     * no other; no other verb is taken from a header.
     */
    static String verbOf(HttpServletRequest request) {
        String verb = request.getMethod();
        boolean patch = verb.equals("POST")
                && "PATCH".equals(request.getHeader("X-HTTP-Method-Override"))
                && !request.getRequestURI().endsWith(UploadsHandler.ADDRESS);
        return patch ? "PATCH" : verb;
    }

    private @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader(TOKEN_HEADER);
        return header == null ? request.getParameter(tokens.parameterName()) : header;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {}

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception error) {}
}
