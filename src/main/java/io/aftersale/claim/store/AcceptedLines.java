// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.FormerAssessment.Cause;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.facts.Goodwill;
import io.aftersale.line.LineStandings;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.ZoneId;
import javax.persistence.EntityManager;

/** A line that the rules do not cover and staff accept is covered by an exception, until the acceptance is taken back or the claim withdrawn (R51, T3). */
public final class AcceptedLines {

    private final Goodwill goodwill;
    private final Reassessing reassessing;

    public AcceptedLines(
            Goodwill goodwill,
            ClaimDao claims,
            LineStandings standings,
            PolicyBook policies,
            EntityManager em,
            Clock clock,
            ZoneId zone) {
        this.goodwill = goodwill;
        this.reassessing = new Reassessing(claims, standings, policies, em, clock, zone);
    }

    /** Follows an act on the line; lateness or a box alone asks for no exception, as coverage was fine. */
    void follow(ClaimLineImpl line, ClaimEvent event, Actor actor, String words) {
        if (event == ClaimEvent.ACCEPT && line.getCoverage().flag() == CoverageFlag.NOT_COVERED) {
            goodwill.grant(line.orderItemId, line.claim.number, actor.name(), words);
            again(line, new FormerAssessmentImpl.Known(Cause.EXCEPTION_GRANTED, actor, words));
        } else if (event == ClaimEvent.TAKE_BACK && revoked(line, actor.name(), words)
                || event == ClaimEvent.WITHDRAW && revoked(line, actor.kind().name(), event.name())) {
            again(line, new FormerAssessmentImpl.Known(Cause.EXCEPTION_REVOKED, actor, words));
        }
    }

    private boolean revoked(ClaimLineImpl line, String by, String reason) {
        return goodwill.takeBack(line.orderItemId, line.claim.number, by, reason);
    }

    private void again(ClaimLineImpl line, FormerAssessmentImpl.Known known) {
        reassessing.again(line.claim.orderId, each -> each.orderItemId == line.orderItemId, known, line.claim);
    }
}
