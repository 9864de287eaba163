// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.policy.EvidenceTerms.VideoMissing;
import io.aftersale.policy.PolicyVersion;
import java.time.Duration;

/**
 * The settings of one policy version that advice needs.
 *
 * @param urgent within which time significant damage is asked to be told (R27)
 */
public record AdviceTerms(VideoMissing videoMissing, Duration urgent, int policyVersion) {

    public static AdviceTerms of(PolicyVersion policy) {
        return new AdviceTerms(
                policy.evidenceTerms().videoMissing(), policy.deadlineTerms().urgent(), policy.number());
    }
}
