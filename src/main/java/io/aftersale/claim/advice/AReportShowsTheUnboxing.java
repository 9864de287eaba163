// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.policy.EvidenceTerms.VideoMissing;
import java.util.Optional;

/** "Document the unboxing with a video"; without a whole one a person looks, unless the policy refuses (R8, R23, A26). */
final class AReportShowsTheUnboxing {

    Optional<AdviceReason> judge(UnboxingFilm film, AdviceTerms terms) {
        if (film == UnboxingFilm.WHOLE) {
            return Optional.empty();
        }
        AdviceWord argues = terms.videoMissing() == VideoMissing.REVIEW ? AdviceWord.LOOK : AdviceWord.REFUSE;
        AdviceCode code = film == UnboxingFilm.NONE ? AdviceCode.VIDEO_MISSING : AdviceCode.VIDEO_INCOMPLETE;
        return Optional.of(new AdviceReason(code, argues));
    }
}
