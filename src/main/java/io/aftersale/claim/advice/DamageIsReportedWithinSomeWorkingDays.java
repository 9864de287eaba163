// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import java.time.Instant;
import java.util.Optional;

/** "Reported within 5 working days", verified by the courier's date alone; without one nothing is late (R24, R25, A15, A16, A48). */
final class DamageIsReportedWithinSomeWorkingDays implements TimingCheck.Rule {

    @Override
    public Optional<AdviceReason> judge(TimingFacts facts, AdviceTerms terms) {
        Instant end = facts.deadline();
        if (end == null) {
            return Optional.of(
                    AdviceReason.of(facts.underWay() ? AdviceCode.NOT_DELIVERED_YET : AdviceCode.DELIVERY_UNVERIFIED));
        }
        if (facts.reportedAt().isBefore(end)) {
            return Optional.of(new AdviceReason(AdviceCode.REPORTED_IN_TIME, AdviceWord.ACCEPT, end));
        }
        boolean begunInTime = facts.begunBefore(end) && facts.reportedAt().isBefore(end.plus(terms.draftGrace()));
        return Optional.of(
                begunInTime
                        ? new AdviceReason(AdviceCode.DRAFT_GRACE_USED, AdviceWord.ACCEPT, end)
                        : new AdviceReason(AdviceCode.REPORTED_LATE, terms.late(), end));
    }
}
