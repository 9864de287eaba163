// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.ProblemCause;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.ReportCheck;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.claim.advice.ProblemFacts;
import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportWindow;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a checked report's lines with coverage and advice as they stand at the instant of sending (C3). */
final class ReportLines {

    /** Internal aim for the first answer, never promised to the shopper (A49). */
    private static final Duration ANSWER = Duration.ofDays(2);

    private static final Duration ANSWER_URGENT = Duration.ofDays(1);

    private final ClaimStateMachine states;
    private final LineAssessor assessor;
    private final Clock clock;
    private final ZoneId zone;

    ReportLines(ClaimStateMachine states, PolicyBook policies, Clock clock, ZoneId zone) {
        this.states = states;
        this.assessor = new LineAssessor(policies, zone);
        this.clock = clock;
        this.zone = zone;
    }

    static Map<Long, Integer> unitsFree(Map<Long, LineStanding> lines) {
        return lines.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().unitsFree()));
    }

    /** Names of the lines that are still on their way, by order item id (A48). */
    Map<Long, String> underWay(PlacedOrder order, Map<Long, LineStanding> lines) {
        Instant now = clock.instant();
        return order.lines().stream()
                .filter(line -> ReportWindow.of(Objects.requireNonNull(lines.get(line.orderItemId())), now, zone)
                                .action()
                        == LineAction.NOT_YET)
                .collect(Collectors.toMap(PlacedOrder.Line::orderItemId, PlacedOrder.Line::fullName));
    }

    void write(ClaimImpl claim, PlacedOrder order, ReportForm form, Map<Long, LineStanding> lines) {
        Instant now = clock.instant();
        claim.submittedAt = now.toEpochMilli();
        boolean filmed = DraftEvidence.videos(claim) > 0;
        claim.noVideoReason = filmed ? null : TypedWords.of(form.noVideoReason());
        claim.urgent = form.lines().stream().anyMatch(ReportForm.Line::significant);
        for (ReportForm.Line typed : form.lines()) {
            long id = Long.parseLong(typed.orderItemId().strip());
            ClaimLineImpl line = line(typed, nameOf(order, id));
            line.take(assessor.of(
                    Objects.requireNonNull(lines.get(id)), LineAssessor.Reported.of(line, filmed, now)));
            states.join(claim, line);
        }
        claim.exceptionAsked = form.exceptionAsked() && isRefused(claim);
        claim.dueAt = now.plus(claim.urgent ? ANSWER_URGENT : ANSWER).toEpochMilli();
    }

    private static ClaimLineImpl line(ReportForm.Line typed, String name) {
        ClaimLineImpl line = new ClaimLineImpl();
        line.orderItemId = Long.parseLong(typed.orderItemId().strip());
        line.itemName = name;
        line.quantity = Integer.parseInt(typed.quantity().strip());
        line.kind = ProblemKind.valueOf(typed.kind()).name();
        line.cause = ProblemCause.valueOf(typed.cause()).name();
        line.part = TypedWords.of(typed.part());
        line.description = TypedWords.of(typed.description());
        line.answer(typed.answers());
        line.significant = typed.significant();
        return line;
    }

    /** What the rules would advise on each line of which it is said what is wrong, by order item id. */
    Map<Long, Advice> advice(ClaimImpl claim, ReportForm form, Map<Long, LineStanding> lines) {
        boolean filmed = DraftEvidence.videos(claim) > 0;
        Map<Long, Advice> advice = new HashMap<>();
        for (ReportForm.Line typed : form.lines()) {
            LineStanding standing = ReportCheck.orderItem(typed).map(lines::get).orElse(null);
            ProblemKind kind = ReportCheck.kind(typed).orElse(null);
            if (standing != null && kind != null) {
                advice.put(
                        standing.orderItemId(),
                        assessor.of(
                                        standing,
                                        new LineAssessor.Reported(
                                                new ProblemFacts(kind, typed.answers()),
                                                typed.significant(),
                                                filmed,
                                                clock.instant()))
                                .advice());
            }
        }
        return advice;
    }

    /** An exception can only be asked for where the rules refuse. */
    private static boolean isRefused(ClaimImpl claim) {
        return claim.lines.stream().anyMatch(line -> line.getAdvice().word() == AdviceWord.REFUSE);
    }

    private static String nameOf(PlacedOrder order, long orderItemId) {
        return order.lines().stream()
                .filter(line -> line.orderItemId() == orderItemId)
                .map(PlacedOrder.Line::name)
                .map(name -> name.length() <= 255 ? name : name.substring(0, 255))
                .findFirst()
                .orElse("");
    }
}
