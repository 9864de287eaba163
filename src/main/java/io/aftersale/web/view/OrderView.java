// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import java.util.List;

/** An order in a list: its worst flag and what may be done. */
public record OrderView(FlagView worst, List<ActionView> actions) {

    public OrderView {
        actions = List.copyOf(actions);
    }
}
