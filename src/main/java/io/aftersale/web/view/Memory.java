// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What words have said already. */
interface Memory {

    /** The answer to an equal question before, or else {@code say}; equal questions are asked for answers of one type. */
    <T> T once(Supplier<T> say, @Nullable Object... question);

    /** Forgets at once; for any number of threads. */
    static Memory none() {
        return new Memory() {
            @Override
            public <T> T once(Supplier<T> say, @Nullable Object... question) {
                return say.get();
            }
        };
    }

    /** Remembers everything; for one thread, and as long as a page takes. */
    static Memory ofAPage() {
        Map<List<@Nullable Object>, Object> said = new HashMap<>();
        return new Memory() {
            @Override
            @SuppressWarnings("unchecked") // as the question, so the answer
            public <T> T once(Supplier<T> say, @Nullable Object... question) {
                List<@Nullable Object> asked = Arrays.asList(question);
                Object known = said.get(asked);
                if (known == null) {
                    known = say.get();
                    said.put(asked, known);
                }
                return (T) known;
            }
        };
    }
}
