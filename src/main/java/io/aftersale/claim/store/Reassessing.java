// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Assessment;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules again about open lines of sent claims, each at the instant of its own report, and keeps what they said before.
 * Staff's decisions stay. The caller has locked the order's facts and claims.
 */
final class Reassessing {

    private final ClaimDao claims;
    private final LineStandings standings;
    private final LineAssessor assessor;
    private final ClaimStateMachine states;
    private final EntityManager em;
    private final Clock clock;

    Reassessing(
            ClaimDao claims, LineStandings standings, PolicyBook policies, EntityManager em, Clock clock, ZoneId zone) {
        this.claims = claims;
        this.standings = standings;
        this.assessor = new LineAssessor(policies, zone);
        this.states = new ClaimStateMachine(em, clock);
        this.em = em;
        this.clock = clock;
    }

    /**
     * Those lines of the order that fit; one of which the rules say the same as before is left alone.
     *
     * @param act the claim in which staff act just now: its history has that act already; null where there is none
     */
    void again(long orderId, Predicate<ClaimLineImpl> fits, FormerAssessmentImpl.Known known, @Nullable ClaimImpl act) {
        List<ClaimLineImpl> open = claims.linesOf(List.of(orderId)).stream()
                .filter(line -> !line.getState().isFinal())
                .filter(fits)
                .toList();
        if (!open.isEmpty()) {
            PlacedOrder order = orderOf(open);
            open.stream()
                    .filter(line -> again(line, order, known))
                    .filter(line -> line.claim != act)
                    .forEach(line -> states.noteAssessed(line, known));
        }
    }

    private boolean again(ClaimLineImpl line, PlacedOrder order, FormerAssessmentImpl.Known known) {
        Instant reportedAt = Instant.ofEpochMilli(Objects.requireNonNull(line.claim.submittedAt));
        LineStanding standing =
                Objects.requireNonNull(standings.asOf(order, reportedAt).get(line.orderItemId));
        Assessment now = assessor.of(
                withItsOwnUnits(line, standing),
                LineAssessor.Reported.of(line, LineAssessor.Sent.of(line.claim, reportedAt)));
        if (now.equals(line.assessment())) {
            return false;
        }
        em.persist(FormerAssessmentImpl.of(line, decidedAt(line, reportedAt), clock.instant(), known));
        line.take(now);
        return true;
    }

    /** The line's own claim does not stand in its way; what nobody knows of the order is as it was when the report was sent. */
    private static LineStanding withItsOwnUnits(ClaimLineImpl line, LineStanding standing) {
        return new LineStanding(
                standing.orderItemId(),
                standing.frozen() ? standing.coverage() : line.getCoverage(),
                standing.terms(),
                standing.frozen(),
                standing.parcels(),
                standing.claims(),
                standing.unitsFree() + line.quantity);
    }

    private Instant decidedAt(ClaimLineImpl line, Instant reportedAt) {
        Long replaced = em.createQuery(
                        "select max(f.replacedAt) from io.aftersale.claim.store.FormerAssessmentImpl f"
                                + " where f.line = :line",
                        Long.class)
                .setParameter("line", line)
                .getSingleResult();
        return replaced == null ? reportedAt : Instant.ofEpochMilli(replaced);
    }

    private static PlacedOrder orderOf(Collection<ClaimLineImpl> lines) {
        ClaimImpl claim = lines.iterator().next().claim;
        return new PlacedOrder(
                claim.orderId,
                claim.orderNumber,
                claim.customerId,
                lines.stream()
                        .map(line -> new PlacedOrder.Line(line.orderItemId, 0, 0, line.itemName, "", line.quantity, ""))
                        .toList());
    }
}
