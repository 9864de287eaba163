// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.line.ReportWindow;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order's lines with where each stands now, in the order of the order. */
public final class OrderStandings {

    private final LineStandings standings;
    private final PolicyBook policies;
    private final Clock clock;
    private final ZoneId zone;

    public OrderStandings(LineStandings standings, PolicyBook policies, Clock clock, ZoneId zone) {
        this.standings = standings;
        this.policies = policies;
        this.clock = clock;
        this.zone = zone;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * The lines of that order.
     *
     * @param begunAt when the first file came that the draft holds; null where none did (A15)
     */
    List<Line> of(PlacedOrder order, @Nullable Instant begunAt) {
        Instant now = now();
        Map<Long, LineStanding> known = standings.of(List.of(order));
        return order.lines().stream()
                .map(line -> line(line, known, now, begunAt))
                .toList();
    }

    /** The policy that holds for a report of these lines now (A47). */
    PolicyVersion policyOf(List<Line> lines) {
        return lines.stream()
                .map(line -> policies.version(line.standing().coverage().policyVersion()))
                .findFirst()
                .orElseGet(() -> policies.inForceAt(now()));
    }

    private Line line(PlacedOrder.Line line, Map<Long, LineStanding> known, Instant now, @Nullable Instant begunAt) {
        LineStanding standing = known.get(line.orderItemId());
        LineStanding where = standing == null ? standings.unfrozen(line.orderItemId(), line.quantity()) : standing;
        return new Line(line, where, ReportWindow.of(where, now, zone, begunAt));
    }

    /** One line. */
    record Line(PlacedOrder.Line ordered, LineStanding standing, ReportWindow window) {

        long id() {
            return ordered.orderItemId();
        }

        /** The statue's name, after its bundle's where it came in one. */
        String name() {
            return ordered.fullName();
        }

        LineAction action() {
            return window.action();
        }

        /** Whether the shopper is asked on what day it came: no courier's date is known (A18). */
        boolean isUnverified() {
            return window.parcel().isEmpty();
        }

        /** Whether it may be put into a report now. */
        boolean isChoosable() {
            return action() == LineAction.REPORT || action() == LineAction.REPORT_LATE;
        }
    }
}
