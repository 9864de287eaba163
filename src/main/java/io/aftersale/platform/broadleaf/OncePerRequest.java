// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What was read for a page lives as long as its request. */
final class OncePerRequest {

    private OncePerRequest() {}

    /** The request's map of that name; a new one outside of requests. */
    @SuppressWarnings("unchecked") // only this class sets it
    static <K, V> Map<K, V> map(String name) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new HashMap<>();
        }
        Object known = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new HashMap<K, V>();
            request.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (Map<K, V>) known;
    }
}
