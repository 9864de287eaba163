// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimDesk.LineDecision;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.DecisionCheck;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.advice.AdviceReason;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.web.admin.WorkspaceView.Choice;
import io.aftersale.web.admin.WorkspaceView.Choices;
import io.aftersale.web.admin.WorkspaceView.ReasonGroup;
import io.aftersale.web.admin.WorkspaceView.ReasonOption;
import io.aftersale.web.view.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a reader may do with a line now: the table's events, less what their permissions forbid. */
public final class LineChoices {

    private final ClaimDesk desk;

    public LineChoices(ClaimDesk desk) {
        this.desk = desk;
    }

    /**
     * The line's choices with what was typed before.
     *
     * @param judged whether what was typed has been sent, so that its faults are told
     */
    Choices of(ClaimLine line, DecisionForm.Line typed, boolean judged, Reader reader) {
        List<ClaimEvent> possible = reader.mayHandle() ? desk.possible(line) : List.of();
        List<FieldError> faults = judged ? faults(line, typed) : List.of();
        return new Choices(
                possible.stream()
                        .map(event -> choice(event, line, typed, reader))
                        .toList(),
                note(line, possible, reader),
                possible.contains(ClaimEvent.REFUSE) ? reasons(line, typed, reader.words()) : List.of(),
                typed.text(),
                fault("reasonCode", faults, reader.words()),
                fault("text", faults, reader.words()));
    }

    private static Choice choice(ClaimEvent event, ClaimLine line, DecisionForm.Line typed, Reader reader) {
        boolean goodwill = needsGoodwill(line, event);
        String key = "aftersale.staff.do." + (goodwill ? DecisionCheck.GOODWILL : event.name());
        return new Choice(
                event.name(),
                reader.words().text(key),
                event.name().equals(typed.event()),
                !goodwill || reader.mayGrantGoodwill());
    }

    private static String note(ClaimLine line, List<ClaimEvent> possible, Reader reader) {
        if (!possible.contains(ClaimEvent.ACCEPT)) {
            return "";
        }
        if (needsGoodwill(line, ClaimEvent.ACCEPT)) {
            return reader.words().text("aftersale.staff.goodwill." + (reader.mayGrantGoodwill() ? "may" : "mayNot"));
        }
        return line.getCoverage().flag() == CoverageFlag.NEEDS_REVIEW
                ? reader.words().text("aftersale.staff.note.NEEDS_REVIEW")
                : "";
    }

    private static List<ReasonGroup> reasons(ClaimLine line, DecisionForm.Line typed, Words words) {
        String chosen = typed.reasonCode().isEmpty() ? suggested(line) : typed.reasonCode();
        return Arrays.stream(RefusalReason.Group.values())
                .map(group -> new ReasonGroup(
                        words.text("aftersale.staff.reasons." + group),
                        Arrays.stream(RefusalReason.values())
                                .filter(reason -> reason.group() == group)
                                .map(reason -> new ReasonOption(
                                        reason.name(),
                                        words.text("aftersale.staff.reason." + reason),
                                        reason.name().equals(chosen)))
                                .toList()))
                .toList();
    }

    /** The reason for which the rules refuse the line or leave it to a person, where a person may give it. */
    private static String suggested(ClaimLine line) {
        Stream<String> coverage = line.getCoverage().flag() == CoverageFlag.NOT_COVERED
                ? Stream.of(line.getCoverage().headline().code().name())
                : Stream.empty();
        return Stream.concat(
                        coverage,
                        line.getAdvice().reasons().stream()
                                .filter(reason -> reason.argues() != AdviceWord.ACCEPT)
                                .sorted(Comparator.comparing(AdviceReason::argues)
                                        .reversed())
                                .map(reason -> reason.code().name()))
                .flatMap(code -> RefusalReason.named(code).stream())
                .findFirst()
                .map(RefusalReason::name)
                .orElse("");
    }

    private static List<FieldError> faults(ClaimLine line, DecisionForm.Line typed) {
        return new DecisionForm(-1, List.of(typed))
                .decisions().stream()
                        .flatMap(decision -> DecisionCheck.faults(line, decision).stream())
                        .toList();
    }

    private static boolean needsGoodwill(ClaimLine line, ClaimEvent event) {
        return DecisionCheck.needsGoodwill(line, new LineDecision(line.getOrderItemId(), event, "", ""));
    }

    private static String fault(String field, List<FieldError> faults, Words words) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(fault -> words.text(
                        "aftersale.staff.error." + fault.code(),
                        fault.arguments().stream().map(String::valueOf).toArray()))
                .orElse("");
    }
}
