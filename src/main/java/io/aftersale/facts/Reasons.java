// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import io.aftersale.facts.TypedFacts.Fault;
import java.util.List;

/** Words that somebody must give, bounded by their column. */
public final class Reasons {

    private static final int MOST_CHARACTERS = 4000;

    private Reasons() {}

    /** What is wrong with the words of that field; {@code missing} is the code where there are none. */
    public static List<Fault> faults(String field, String missing, String typed) {
        if (normal(typed).isEmpty()) {
            return List.of(new Fault(field, missing));
        }
        return typed.length() > MOST_CHARACTERS ? List.of(new Fault(field, "tooLong")) : List.of();
    }

    /** Without the blanks around them and the NUL that databases refuse. */
    public static String normal(String typed) {
        return typed.replace("\0", "").strip();
    }
}
