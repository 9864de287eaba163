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

    /** The answer to an equal question before, or else {@code say}. */
    String once(Supplier<String> say, @Nullable Object... question);

    /** Forgets at once; for any number of threads. */
    static Memory none() {
        return (say, question) -> say.get();
    }

    /** Remembers everything; for one thread, and as long as a page takes. */
    static Memory ofAPage() {
        Map<List<@Nullable Object>, String> said = new HashMap<>();
        return (say, question) -> {
            List<@Nullable Object> asked = Arrays.asList(question);
            String known = said.get(asked);
            if (known == null) {
                known = say.get();
                said.put(asked, known);
            }
            return known;
        };
    }
}
