// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.web.view.FlagView;
import io.aftersale.web.view.ScanNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim as staff see it.
 *
 * @param version goes along with every decision
 * @param exceptionAsked whether the shopper asked for an exception before sending
 * @param reportable end of the reporting window that is the first to end; empty where no delivery is known
 * @param answerBy until when staff owe an answer; empty where nobody waits for one
 * @param notice what the buyer answered to the notice before the order; empty where no tick was asked for
 * @param noVideoReason why there is no video, in the shopper's words; empty where one was sent
 * @param allTheVideo whether the shopper says that there is no more of the video than the part that came
 * @param decidable whether this reader may decide any line now
 */
public record WorkspaceView(
        String number,
        long version,
        String state,
        String stateText,
        boolean urgent,
        boolean exceptionAsked,
        String orderNumber,
        QueueView.Shopper shopper,
        String sent,
        String sentIso,
        String age,
        String reportable,
        String answerBy,
        String notice,
        String noVideoReason,
        boolean allTheVideo,
        List<LinePanel> lines,
        List<FileView> videos,
        List<HistoryRow> history,
        boolean decidable) {

    public WorkspaceView {
        lines = List.copyOf(lines);
        videos = List.copyOf(videos);
        history = List.copyOf(history);
    }

    /**
     * One line: what is known, what was sent, what may be done.
     *
     * @param byRules the flag without the exceptions; null where none lifts it
     * @param former what the rules said before, newest first
     */
    public record LinePanel(
            long id,
            String name,
            String state,
            String stateText,
            FlagView flag,
            @Nullable FlagView byRules,
            List<Fact> problem,
            List<Fact> facts,
            List<Reason> reasons,
            String timing,
            String timingText,
            List<FileView> photos,
            AdvicePanel advice,
            List<FormerPanel> former,
            String decisionReason,
            String decisionText,
            Choices choices) {

        public LinePanel {
            problem = List.copyOf(problem);
            facts = List.copyOf(facts);
            reasons = List.copyOf(reasons);
            photos = List.copyOf(photos);
            former = List.copyOf(former);
        }
    }

    /**
     * What the rules said until something became known.
     *
     * @param since when it was said
     * @param until when, by whom and by what it was replaced
     * @param because in their words; may be empty
     * @param reportBy last moment of the reporting window then; empty where no delivery was recorded
     */
    public record FormerPanel(
            String since,
            String until,
            String because,
            FlagView flag,
            String timing,
            String timingText,
            String reportBy,
            AdvicePanel advice) {}

    /**
     * What the rules advised when the report was sent.
     *
     * @param word {@code ACCEPT}, {@code LOOK} or {@code REFUSE}
     * @param reasons every one in rule order, coverage first
     */
    public record AdvicePanel(String word, String text, List<Reason> reasons) {
        public AdvicePanel {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A named value; never empty.
     *
     * @param url where more is to be read; empty where nowhere
     */
    public record Fact(String name, String value, String url) {

        public Fact(String name, String value) {
            this(name, value, "");
        }
    }

    /**
     * A reason or exception with the rule it rests on.
     *
     * @param argues COVERED, NEEDS_REVIEW or NOT_COVERED
     */
    public record Reason(String rule, String argues, String text) {}

    /**
     * A kept file.
     *
     * @param shown {@code picture}, {@code film} or {@code nothing} where browsers show neither
     * @param notShown says so in words; empty where it is shown
     * @param mark what is missing of it; empty where it is whole
     * @param hints what to look at twice
     * @param alsoIn numbers of other claims that hold the same bytes
     * @param noCopy why there is no copy for studios; empty where there is
     * @param scan whether it may be opened, and what is to be said of that
     * @param facts type, length and picture as far as known, origin, size, when it came, the digest's beginning
     */
    public record FileView(
            String url,
            String name,
            String shown,
            String notShown,
            String mark,
            List<String> hints,
            List<String> alsoIn,
            String noCopy,
            ScanNote scan,
            List<Fact> facts) {

        public FileView {
            hints = List.copyOf(hints);
            alsoIn = List.copyOf(alsoIn);
            facts = List.copyOf(facts);
        }
    }

    /**
     * What the reader may do with a line now.
     *
     * @param events empty where nothing
     * @param note why more care is asked; may be empty
     */
    public record Choices(
            List<Choice> events,
            String note,
            List<ReasonGroup> reasons,
            String text,
            String reasonFault,
            String textFault) {

        public Choices {
            events = List.copyOf(events);
            reasons = List.copyOf(reasons);
        }

        /** Whether nothing is chosen that the reader may do: the line is left as it is. */
        public boolean undecided() {
            return events.stream().noneMatch(event -> event.chosen() && event.allowed());
        }
    }

    /**
     * One thing to do.
     *
     * @param event value of the field
     * @param allowed false where only somebody with another permission may
     */
    public record Choice(String event, String label, boolean chosen, boolean allowed) {}

    /** Reasons of one kind in the select. */
    public record ReasonGroup(String label, List<ReasonOption> options) {
        public ReasonGroup {
            options = List.copyOf(options);
        }
    }

    /** A reason in the select. */
    public record ReasonOption(String code, String label, boolean chosen) {}

    /** One thing that happened. */
    public record HistoryRow(
            String at,
            String atIso,
            String actor,
            String event,
            String statue,
            String move,
            String reason,
            String text) {}
}
