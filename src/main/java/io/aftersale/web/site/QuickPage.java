// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import java.util.List;

/**
 * The page on which significant damage is told at once.
 *
 * @param told that and when it was told before; empty where it was not
 * @param draftNumber of the draft that goes on; empty on a fresh form
 */
public record QuickPage(
        String orderNumber,
        String formKey,
        List<ReportPage.Fault> summary,
        String told,
        String draftNumber,
        FieldView chosenLines,
        List<Line> lines,
        FieldView part,
        FieldView words,
        String supportEmail) {

    public QuickPage {
        summary = List.copyOf(summary);
        lines = List.copyOf(lines);
    }

    /** Whether there is a statue to tell of. */
    public boolean open() {
        return !lines.isEmpty();
    }

    /**
     * A statue that may be told of.
     *
     * @param until until when evidence may follow; empty where no courier's date is known
     */
    public record Line(long id, String name, boolean chosen, String until) {

        public String boxId() {
            return "as-line-" + id;
        }
    }
}
