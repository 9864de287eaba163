// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.line.LineStanding;
import java.time.Instant;
import java.util.Optional;

/** "Reported within 5 working days", verified by the courier's date alone; without one nothing is late (R24, R25, A16, A48). */
final class DamageIsReportedWithinSomeWorkingDays implements TimingCheck.Rule {

    @Override
    public Optional<AdviceReason> judge(TimingFacts facts, AdviceTerms terms) {
        Instant end = facts.parcel().map(LineStanding.Parcel::deadline).orElse(null);
        if (end == null) {
            return Optional.of(
                    AdviceReason.of(facts.underWay() ? AdviceCode.NOT_DELIVERED_YET : AdviceCode.DELIVERY_UNVERIFIED));
        }
        return Optional.of(AdviceReason.of(
                facts.reportedAt().isBefore(end) ? AdviceCode.REPORTED_IN_TIME : AdviceCode.REPORTED_LATE));
    }
}
