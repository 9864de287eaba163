// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.apikey.ApiKey;
import io.aftersale.apikey.ApiKeys;
import io.aftersale.apikey.KeyDigest;
import io.aftersale.platform.Permission;
import io.aftersale.web.access.AccessTable;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Stands before every REST address: no key, no answer; a session or cookie counts for nothing. */
public final class KeyInterceptor implements HandlerInterceptor {

    private static final String HOLDER = KeyInterceptor.class.getName();
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([\\x21-\\x7e]{1,200})");

    private final ApiKeys keys;
    private final ApiAnswers answers;
    private final Clock clock;
    private final ZoneId zone;
    private final Map<KeyDigest, LocalDate> noted = new ConcurrentHashMap<>();

    public KeyInterceptor(ApiKeys keys, ApiAnswers answers, Clock clock, ZoneId zone) {
        this.keys = keys;
        this.answers = answers;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<ApiKey> key = keyOf(request.getHeader("Authorization"));
        if (key.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer");
            return refuse(response, ApiStatus.UNAUTHORIZED, "a valid key is wanted: Authorization: Bearer {key}");
        }
        request.setAttribute(HOLDER, key.get());
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<AccessTable.Row> row = AccessTable.find(AccessTable.API, request.getMethod(), path);
        return row.isPresent()
                ? mayCall(key.get(), row.get().permission()) || forbidden(response, row.get())
                : notThere(response, AccessTable.verbs(AccessTable.API, path));
    }

    /** Name of the key that asks; for records that say who made them. */
    static String holder(HttpServletRequest request) {
        return request.getAttribute(HOLDER) instanceof ApiKey key ? key.name() : "";
    }

    private Optional<ApiKey> keyOf(@Nullable String authorization) {
        Matcher bearer = BEARER.matcher(authorization == null ? "" : authorization.strip());
        if (!bearer.matches()) {
            return Optional.empty();
        }
        KeyDigest digest = KeyDigest.of(bearer.group(1));
        Instant now = clock.instant();
        Optional<ApiKey> key = keys.of(digest).filter(known -> known.holdsAt(now));
        key.ifPresent(known -> note(digest, now.atZone(zone).toLocalDate()));
        return key;
    }

    /** Once a day and node. */
    private void note(KeyDigest digest, LocalDate today) {
        if (!today.equals(noted.put(digest, today))) {
            keys.used(digest, today);
        }
    }

    private static boolean mayCall(ApiKey key, @Nullable Permission permission) {
        return permission != null && key.may(permission);
    }

    private boolean forbidden(HttpServletResponse response, AccessTable.Row row) throws IOException {
        return refuse(response, ApiStatus.FORBIDDEN, "the key lacks the permission " + row.permission());
    }

    private boolean notThere(HttpServletResponse response, Set<String> verbs) throws IOException {
        if (verbs.isEmpty()) {
            return refuse(response, ApiStatus.NOT_FOUND, "there is no such address");
        }
        response.setHeader("Allow", String.join(", ", verbs));
        return refuse(response, ApiStatus.METHOD_NOT_ALLOWED, "this address answers " + String.join(", ", verbs));
    }

    private boolean refuse(HttpServletResponse response, ApiStatus status, String detail) throws IOException {
        answers.problem(response, Problem.of(status, detail));
        return false;
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
