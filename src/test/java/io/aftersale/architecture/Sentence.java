// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One rule of the house.
 *
 * @param says the rule as a sentence
 * @param rule makes the rule for the rooms below a base package: the house's own, or the sinners'
 * @param sinner a class that breaks it
 */
record Sentence(String says, Function<String, ArchRule> rule, Class<?> sinner) {

    @Override
    public String toString() {
        return says;
    }
}
