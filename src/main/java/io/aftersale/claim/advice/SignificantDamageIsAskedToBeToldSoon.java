// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.deadline.UrgentWindow;
import io.aftersale.line.LineStanding;
import java.util.Optional;

/** "In case of significant damage, kindly contact us within 24 hours": a wish; missing it refuses nothing (R27–R29, A24). */
final class SignificantDamageIsAskedToBeToldSoon implements TimingCheck.Rule {

    @Override
    public Optional<AdviceReason> judge(TimingFacts facts, AdviceTerms terms) {
        return facts.parcel()
                .flatMap(LineStanding.Parcel::receipt)
                .filter(receipt -> facts.significant())
                .map(receipt -> UrgentWindow.end(receipt, terms.urgent(), facts.zone()))
                .map(end -> AdviceReason.of(
                        facts.toldAt().isBefore(end) ? AdviceCode.URGENT_WITHIN_24H : AdviceCode.URGENT_AFTER_24H));
    }
}
