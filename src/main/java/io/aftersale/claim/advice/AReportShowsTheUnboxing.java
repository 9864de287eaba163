// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.policy.EvidenceTerms.VideoMissing;
import java.util.Optional;

/** "Document the unboxing with a video"; without one a person looks, unless the policy refuses (R8, R23, A26). */
final class AReportShowsTheUnboxing {

    Optional<AdviceReason> judge(boolean filmed, AdviceTerms terms) {
        if (filmed) {
            return Optional.empty();
        }
        AdviceWord argues = terms.videoMissing() == VideoMissing.REVIEW ? AdviceWord.LOOK : AdviceWord.REFUSE;
        return Optional.of(new AdviceReason(AdviceCode.VIDEO_MISSING, argues));
    }
}
