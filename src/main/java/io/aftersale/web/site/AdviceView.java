// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import java.util.List;

/**
 * What the rules advise on a statue, kindly said.
 *
 * @param word {@code ACCEPT}, {@code LOOK} or {@code REFUSE}
 * @param why every reason, coverage first
 */
public record AdviceView(String statue, String word, String sentence, List<String> why) {

    public AdviceView {
        why = List.copyOf(why);
    }
}
