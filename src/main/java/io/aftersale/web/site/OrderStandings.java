// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.line.ReportWindow;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.EvidenceTerms;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

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

    List<Line> of(PlacedOrder order) {
        Instant now = now();
        Map<Long, LineStanding> known = standings.of(List.of(order));
        return order.lines().stream().map(line -> line(line, known, now)).toList();
    }

    /** What the policy in force when the order was placed asks of evidence (A47). */
    EvidenceTerms termsOf(List<Line> lines) {
        return lines.stream()
                .map(line -> policies.version(line.standing().coverage().policyVersion()))
                .findFirst()
                .orElseGet(() -> policies.inForceAt(now()))
                .evidenceTerms();
    }

    private Line line(PlacedOrder.Line line, Map<Long, LineStanding> known, Instant now) {
        LineStanding standing = known.get(line.orderItemId());
        LineStanding where = standing == null ? standings.unfrozen(line.orderItemId(), line.quantity()) : standing;
        return new Line(line, where, ReportWindow.of(where, now, zone).action());
    }

    /** One line. */
    record Line(PlacedOrder.Line ordered, LineStanding standing, LineAction action) {

        long id() {
            return ordered.orderItemId();
        }

        /** The statue's name, after its bundle's where it came in one. */
        String name() {
            return ordered.fullName();
        }

        /** Whether it may be put into a report now. */
        boolean isChoosable() {
            return action == LineAction.REPORT || action == LineAction.REPORT_LATE;
        }
    }
}
