// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.deadline.UrgentWindow;
import io.aftersale.line.LineStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** "In case of significant damage, kindly contact us within 24 hours": a wish; missing it refuses nothing (R27–R29, A24). */
final class SignificantDamageIsAskedToBeToldSoon implements TimingCheck.Rule {

    @Override
    public Optional<AdviceReason> judge(TimingFacts facts, AdviceTerms terms) {
        LineStanding.Parcel parcel = facts.parcel().orElse(null);
        LocalDate deliveredOn = parcel == null ? null : parcel.deliveredOn();
        if (!facts.significant() || parcel == null || deliveredOn == null) {
            return Optional.empty();
        }
        Instant end = UrgentWindow.end(parcel.deliveredAt(), deliveredOn, terms.urgent(), facts.zone());
        return Optional.of(AdviceReason.of(
                facts.toldAt().isBefore(end) ? AdviceCode.URGENT_WITHIN_24H : AdviceCode.URGENT_AFTER_24H));
    }
}
