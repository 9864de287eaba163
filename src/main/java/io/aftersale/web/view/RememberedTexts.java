// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/** Texts that were asked for once; for one thread and as long as a page takes. */
final class RememberedTexts implements MessageSource {

    private final Map<List<@Nullable Object>, @Nullable String> said = new HashMap<>();
    private final MessageSource source;

    RememberedTexts(MessageSource source) {
        this.source = source;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String otherwise, Locale locale) {
        List<@Nullable Object> question =
                Arrays.asList(code, arguments == null ? null : Arrays.asList(arguments), otherwise, locale);
        return said.computeIfAbsent(question, asked -> source.getMessage(code, arguments, otherwise, locale));
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, Locale locale) {
        return source.getMessage(code, arguments, locale);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, Locale locale) {
        return source.getMessage(resolvable, locale);
    }
}
