// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import java.util.List;

/** A warranty flag: state, icon name, short label and the sentences behind "why?". */
public record FlagView(String flag, String icon, String label, List<String> why) {

    public FlagView {
        why = List.copyOf(why);
    }
}
