// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.policy.EvidenceTerms.VideoMissing;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Setting;
import java.time.Duration;

/**
 * The settings of one policy version that advice needs.
 *
 * @param urgent within which time significant damage is asked to be told (R27)
 * @param draftGrace how long after the deadline a draft with a file from before it is still in time; zero is off (A15)
 * @param late what a late report argues for: REFUSE or LOOK (A16)
 * @param outerBox what damage of the brown box alone argues for (R55)
 * @param artBox what damage of the art box alone argues for (R56)
 * @param minor what minor damage and what glue alone restores argue for: LOOK or REFUSE (A33)
 */
public record AdviceTerms(
        int policyVersion,
        VideoMissing videoMissing,
        Duration urgent,
        Duration draftGrace,
        AdviceWord late,
        AdviceWord outerBox,
        AdviceWord artBox,
        AdviceWord minor) {

    public static AdviceTerms of(PolicyVersion policy) {
        return new AdviceTerms(
                policy.number(),
                policy.evidenceTerms().videoMissing(),
                policy.deadlineTerms().urgent(),
                policy.deadlineTerms().draftGrace(),
                policy.text(Setting.LATE_MODE).equals("REFUSE") ? AdviceWord.REFUSE : AdviceWord.LOOK,
                AdviceWord.valueOf(policy.text(Setting.EXCLUSION_OUTER_BOX)),
                AdviceWord.valueOf(policy.text(Setting.EXCLUSION_ART_BOX)),
                policy.isOn(Setting.EXCLUSION_MINOR_AUTO) ? AdviceWord.REFUSE : AdviceWord.LOOK);
    }
}
