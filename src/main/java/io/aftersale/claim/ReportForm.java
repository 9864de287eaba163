// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.util.List;

/**
 * A report as typed; nothing in it is trusted or parsed yet, so that it can be shown again to the letter.
 *
 * @param lines the chosen lines only
 * @param noVideo whether "I have no video" is ticked
 * @param noVideoReason why, in the shopper's words
 * @param confirmed whether the closing confirmation is ticked
 */
public record ReportForm(List<Line> lines, boolean noVideo, String noVideoReason, boolean confirmed) {

    public ReportForm {
        lines = List.copyOf(lines);
    }

    /** One chosen line; all values as typed, empty where nothing was. */
    public record Line(
            String orderItemId,
            String quantity,
            String kind,
            String cause,
            String part,
            String description,
            boolean significant) {}
}
