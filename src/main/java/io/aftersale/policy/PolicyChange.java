// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A setting that has another value than before. */
public record PolicyChange(Setting setting, String before, String after) {

    /** Every setting in which the two differ, in the order of the settings. */
    public static List<PolicyChange> between(Function<Setting, String> before, Function<Setting, String> after) {
        return Stream.of(Setting.values())
                .map(setting -> new PolicyChange(setting, before.apply(setting), after.apply(setting)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
