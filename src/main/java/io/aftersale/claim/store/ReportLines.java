// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.ArrivalCheck;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ProblemCause;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.ReportCheck;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.ExceptionRequests;
import io.aftersale.claim.advice.ProblemFacts;
import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportWindow;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.sql.SqlDay;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a checked report's lines with coverage and advice as they stand at the instant of sending (C3). */
final class ReportLines {

    private final ClaimStateMachine states;
    private final LineAssessor assessor;
    private final PolicyBook policies;
    private final AnswersDue due;
    private final Clock clock;
    private final ZoneId zone;

    ReportLines(ClaimStateMachine states, PolicyBook policies, Calendars calendars, Clock clock, ZoneId zone) {
        this.states = states;
        this.assessor = new LineAssessor(policies, zone);
        this.policies = policies;
        this.due = new AnswersDue(policies, calendars, zone);
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

    /** The lines of which no courier's date is known, with the first day that may be stated (A18). */
    ArrivalCheck arrivals(Map<Long, LineStanding> lines) {
        return new ArrivalCheck(
                lines.values().stream()
                        .filter(this::isUnverified)
                        .collect(Collectors.toMap(
                                LineStanding::orderItemId,
                                line -> Optional.ofNullable(line.terms().orderedOn()))),
                clock.instant().atZone(zone).toLocalDate());
    }

    private boolean isUnverified(LineStanding standing) {
        return ReportWindow.of(standing, clock.instant(), zone).parcel().isEmpty();
    }

    void write(ClaimImpl claim, PlacedOrder order, ReportForm form, Map<Long, LineStanding> lines) {
        Instant now = clock.instant();
        claim.submittedAt = now.toEpochMilli();
        LineAssessor.Sent sent = LineAssessor.Sent.of(claim, now);
        boolean unfilmed = sent.film() != UnboxingFilm.WHOLE && form.noVideo();
        claim.noVideoReason = unfilmed ? TypedWords.of(form.noVideoReason()) : null;
        claim.allTheVideo = sent.film() == UnboxingFilm.IN_PART && form.allTheVideo();
        claim.urgent = form.lines().stream().anyMatch(ReportForm.Line::significant);
        for (ReportForm.Line typed : form.lines()) {
            long id = Long.parseLong(typed.orderItemId().strip());
            ClaimLineImpl line = line(typed, nameOf(order, id));
            line.statedOn = isUnverified(Objects.requireNonNull(lines.get(id))) ? statedOn(typed) : null;
            line.take(assessor.of(Objects.requireNonNull(lines.get(id)), LineAssessor.Reported.of(line, sent)));
            states.join(claim, line);
        }
        claim.exceptionAsked = form.exceptionAsked() && mayAskForAnException(claim);
        claim.dueAt = due.of(claim, now);
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

    private static @Nullable Date statedOn(ReportForm.Line typed) {
        return SqlDay.ofNullable(ArrivalCheck.day(typed.arrivedOn()).orElse(null));
    }

    /** What the rules would advise on each line of which it is said what is wrong, by order item id. */
    Map<Long, Advice> advice(ClaimImpl claim, ReportForm form, Map<Long, LineStanding> lines) {
        LineAssessor.Sent now = LineAssessor.Sent.of(claim, clock.instant());
        Map<Long, Advice> advice = new HashMap<>();
        for (ReportForm.Line typed : form.lines()) {
            LineStanding standing = ReportCheck.orderItem(typed).map(lines::get).orElse(null);
            ProblemKind kind = ReportCheck.kind(typed).orElse(null);
            if (standing != null && kind != null) {
                ProblemFacts problem = new ProblemFacts(kind, typed.answers());
                advice.put(
                        standing.orderItemId(),
                        assessor.of(standing, new LineAssessor.Reported(problem, typed.significant(), now))
                                .advice());
            }
        }
        return advice;
    }

    /** An exception can only be asked for where the rules refuse, and the policy takes it. */
    private boolean mayAskForAnException(ClaimImpl claim) {
        return claim.lines.stream()
                .map(ClaimLine::getAdvice)
                .anyMatch(advice -> ExceptionRequests.of(policies.version(advice.policyVersion()))
                        .mayBeAsked(advice));
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
