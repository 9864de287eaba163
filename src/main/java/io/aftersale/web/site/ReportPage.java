// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import java.util.List;

/**
 * The report's page.
 *
 * @param summary everything that is wrong, in the order of the page; empty on a fresh form
 * @param chosenLines the field of the boxes that choose lines
 * @param seen the mark of the fields that the draft holds now
 * @param notices sentences about the draft; mostly empty
 * @param another whether a separate report may be begun
 */
public record ReportPage(
        Token token,
        String orderNumber,
        String formKey,
        String seen,
        List<Fault> summary,
        List<String> notices,
        boolean another,
        FieldView chosenLines,
        List<ReportLineView> lines,
        FilesView video,
        Forecast forecast,
        Closing closing,
        String supportEmail) {

    public ReportPage {
        summary = List.copyOf(summary);
        notices = List.copyOf(notices);
        lines = List.copyOf(lines);
    }

    /** Whether there is a line to report at all. */
    public boolean open() {
        return lines.stream().anyMatch(ReportLineView::choosable);
    }

    /**
     * What the rules say before the report is sent.
     *
     * @param lines of statues of which it is said what is wrong
     * @param exceptionPossible whether they refuse one for a reason for which an exception may be asked
     * @param exceptionHint what asking for one means
     * @param refusedAtOnce whether a report sent without asking for one is refused without a person
     */
    public record Forecast(
            List<AdviceView> lines,
            boolean exceptionPossible,
            FieldView exceptionAsked,
            boolean exceptionTicked,
            String exceptionHint,
            boolean refusedAtOnce) {
        public Forecast {
            lines = List.copyOf(lines);
        }

        /** Whether any line is refused: then the support contact stands there (R66). */
        public boolean refused() {
            return lines.stream().anyMatch(line -> line.word().equals("REFUSE"));
        }
    }

    /** A sentence about a field, and the field's id. */
    public record Fault(String fieldId, String sentence) {

        /** Everything that is wrong at that field; {@code about} names what the field belongs to where several are alike. */
        static List<Fault> of(FieldView field, String about) {
            String before = about.isEmpty() ? "" : about + ": ";
            return field.errors().stream()
                    .map(sentence -> new Fault(field.id(), before + sentence))
                    .toList();
        }
    }

    /** The token against forged requests; it stands in the address, as the body is read as a stream. */
    public record Token(String name, String value) {}

    /**
     * What concerns the whole report.
     *
     * @param allTheVideoOffered whether a part of the video came and no whole one
     * @param allTheVideoHint what saying that it is all there is means under the policy
     * @param withoutVideo what sending without a video means under the policy
     * @param mayBeWithoutVideo whether the policy takes a report without one
     */
    public record Closing(
            FieldView noVideo,
            boolean noVideoTicked,
            FieldView noVideoReason,
            FieldView allTheVideo,
            boolean allTheVideoTicked,
            boolean allTheVideoOffered,
            String allTheVideoHint,
            String withoutVideo,
            boolean mayBeWithoutVideo,
            FieldView confirmed,
            boolean confirmedTicked) {}
}
