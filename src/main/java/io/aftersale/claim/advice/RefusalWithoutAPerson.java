// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** "Only objective reasons may refuse without a person": stock origin, release date, box only, verified lateness (rules 3.2, A58). */
public final class RefusalWithoutAPerson {

    private static final Set<String> OBJECTIVE = Set.of(
            "CHINA_STOCK_NOT_COVERED",
            "IN_STOCK_RELEASED_TOO_LONG",
            "BOX_OUTER_EXCLUDED",
            "BOX_ART_EXCLUDED",
            "REPORTED_LATE");

    private RefusalWithoutAPerson() {}

    /** Whether every line is refused, and by objective reasons only. */
    public static boolean isPossible(Collection<Advice> lines) {
        return !lines.isEmpty() && lines.stream().allMatch(line -> codeOf(line).isPresent());
    }

    /** The code of such a decision on a line, the first reason that refuses it; empty where a person has to look. */
    public static Optional<String> codeOf(Advice line) {
        return OBJECTIVE.containsAll(line.refusing()) ? line.refusing().stream().findFirst() : Optional.empty();
    }
}
