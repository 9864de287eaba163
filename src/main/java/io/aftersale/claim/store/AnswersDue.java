// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.AnswerDue;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.time.ZoneId;

/** Until when an answer is owed to a claim that came at that instant, by the policy of its lines (A49). */
final class AnswersDue {

    private final PolicyBook policies;
    private final Calendars calendars;
    private final ZoneId zone;

    AnswersDue(PolicyBook policies, Calendars calendars, ZoneId zone) {
        this.policies = policies;
        this.calendars = calendars;
        this.zone = zone;
    }

    long of(ClaimImpl claim, Instant now) {
        PolicyVersion policy = policies.version(claim.lines.get(0).getCoverage().policyVersion());
        return AnswerDue.of(policy, claim.urgent, now, calendars.named(policy.calendar()), zone)
                .toEpochMilli();
    }
}
