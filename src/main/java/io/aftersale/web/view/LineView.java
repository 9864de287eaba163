// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import java.util.List;

/**
 * An order line as shown.
 *
 * @param name the statue's name where the line is one of a bundle; empty otherwise
 * @param deadlineIso exclusive, with offset; empty where there is none
 * @param deadlineText "Report by …"; empty where there is none
 * @param deadlineWhy how it was counted: a sentence of the rule, then one for each day; empty where there is none
 * @param deliveryText what is known of its parcels, one sentence each
 */
public record LineView(
        String name,
        long orderItemId,
        FlagView flag,
        String deadlineIso,
        String deadlineText,
        List<String> deadlineWhy,
        List<String> deliveryText,
        List<ActionView> actions,
        List<ClaimLinkView> claims) {

    public LineView {
        deadlineWhy = List.copyOf(deadlineWhy);
        deliveryText = List.copyOf(deliveryText);
        actions = List.copyOf(actions);
        claims = List.copyOf(claims);
    }
}
