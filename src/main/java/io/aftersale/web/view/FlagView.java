// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import java.util.List;

/** A warranty flag: state, what is drawn on its shield, short label and the sentences behind "why?". */
public record FlagView(String flag, String icon, String label, List<String> why) {

    public FlagView {
        why = List.copyOf(why);
    }

    /** The drawing on the shield, as the data of an SVG path. */
    public String sign() {
        return switch (icon) {
            case "shield-check" -> "m8.5 12 2.5 2.6 4.7-5";
            case "shield-star" -> "m12 7.6 1.3 2.8 3 .3-2.2 2.1.6 3.1-2.7-1.6-2.7 1.6.6-3.1-2.2-2.1 3-.3z";
            case "shield-off" -> "m9.2 9.2 5.6 5.6m0-5.6-5.6 5.6";
            default -> "M9.9 9.6c.1-1.3 1-2.1 2.2-2.1 1.3 0 2.2.8 2.2 2 0 1.7-2.3 1.9-2.3 3.6M12 16.3v.1";
        };
    }
}
