// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.web.view.LineView;
import java.util.List;

/**
 * An order line in the report.
 *
 * @param standing flag, delivery, deadline, claims as on the order page
 * @param choosable whether it may be reported now; if not, {@code notes} say why
 * @param beyondTheRules whether coverage or time alone let the rules refuse it, and an exception may be asked for
 * @param notes what coverage and time mean for a report, in plain sentences
 */
public record ReportLineView(
        long id,
        String name,
        LineView standing,
        boolean choosable,
        boolean chosen,
        boolean beyondTheRules,
        List<String> notes,
        Fields fields,
        FilesView photos) {

    public ReportLineView {
        notes = List.copyOf(notes);
    }

    /** Id of its box, and of the element that gathers its fields. */
    public String boxId() {
        return "as-line-" + id;
    }

    /** A box to tick about the problem. */
    public record AnswerView(String answer, FieldView field, String label, String hint, boolean ticked) {}

    /**
     * What is asked about the line.
     *
     * @param asksArrival whether it is asked on what day it came
     * @param significantHint what significant damage is, and until when it is asked to be told
     */
    public record Fields(
            int unitsFree,
            FieldView quantity,
            FieldView kind,
            List<OptionView> kinds,
            FieldView cause,
            List<OptionView> causes,
            FieldView arrivedOn,
            boolean asksArrival,
            FieldView part,
            FieldView description,
            FieldView significant,
            String significantHint,
            List<AnswerView> answers) {

        public Fields {
            kinds = List.copyOf(kinds);
            causes = List.copyOf(causes);
            answers = List.copyOf(answers);
        }

        List<FieldView> all() {
            return List.of(arrivedOn, quantity, kind, part, description, cause, significant);
        }
    }
}
