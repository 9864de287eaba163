// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.policy.PolicyDraft;
import io.aftersale.policy.Setting;
import java.util.EnumMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The settings as typed, kept to the letter so that they can be shown again.
 *
 * @param seen which write of the draft the page showed; -1 where the page did not say
 */
record TypedPolicy(long seen, Map<Setting, String> values) {

    TypedPolicy {
        values = Map.copyOf(values);
    }

    /** What the form sent; a setting that it did not send stands as in the draft. */
    static TypedPolicy read(HttpServletRequest request, @Nullable PolicyDraft draft) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String typed = request.getParameter(setting.key());
            String kept = draft == null ? setting.shopDefault() : draft.value(setting);
            values.put(setting, typed == null ? kept : typed);
        }
        return new TypedPolicy(seen(request.getParameter("seen")), values);
    }

    static TypedPolicy of(PolicyDraft draft) {
        return new TypedPolicy(draft.seen(), draft.values());
    }

    String value(Setting setting) {
        return values.getOrDefault(setting, "");
    }

    static long seen(@Nullable String written) {
        return written != null && written.matches("\\d{1,18}") ? Long.parseLong(written) : -1;
    }
}
