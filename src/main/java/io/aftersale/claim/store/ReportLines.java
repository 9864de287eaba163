// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.ProblemCause;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.ReportForm;
import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportWindow;
import io.aftersale.platform.PlacedOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a checked report's lines with coverage and timing as they stand at the instant of sending (C3). */
final class ReportLines {

    /** Internal aim for the first answer, never promised to the shopper (A49). */
    private static final Duration ANSWER = Duration.ofDays(2);

    private static final Duration ANSWER_URGENT = Duration.ofDays(1);

    private final ClaimStateMachine states;
    private final Clock clock;
    private final ZoneId zone;

    ReportLines(ClaimStateMachine states, Clock clock, ZoneId zone) {
        this.states = states;
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
        claim.noVideoReason = DraftEvidence.videos(claim) == 0 ? TypedWords.of(form.noVideoReason()) : null;
        claim.urgent = form.lines().stream().anyMatch(ReportForm.Line::significant);
        for (ReportForm.Line typed : form.lines()) {
            long id = Long.parseLong(typed.orderItemId().strip());
            states.join(claim, line(typed, Objects.requireNonNull(lines.get(id)), nameOf(order, id), now));
        }
        claim.dueAt = now.plus(claim.urgent ? ANSWER_URGENT : ANSWER).toEpochMilli();
    }

    private ClaimLineImpl line(ReportForm.Line typed, LineStanding standing, String name, Instant now) {
        ClaimLineImpl line = new ClaimLineImpl();
        line.orderItemId = standing.orderItemId();
        line.itemName = name;
        line.quantity = Integer.parseInt(typed.quantity().strip());
        line.kind = ProblemKind.valueOf(typed.kind()).name();
        line.cause = ProblemCause.valueOf(typed.cause()).name();
        line.part = TypedWords.of(typed.part());
        line.description = TypedWords.of(typed.description());
        line.significant = typed.significant();
        line.cover(standing.coverage());
        time(line, ReportWindow.of(standing, now, zone));
        return line;
    }

    private static void time(ClaimLineImpl line, ReportWindow window) {
        Instant deadline = window.parcel().map(LineStanding.Parcel::deadline).orElse(null);
        line.deadline = deadline == null ? null : deadline.toEpochMilli();
        if (deadline == null) {
            line.timing = "DELIVERY_UNVERIFIED";
        } else {
            line.timing = window.action() == LineAction.REPORT ? "REPORTED_IN_TIME" : "REPORTED_LATE";
        }
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
