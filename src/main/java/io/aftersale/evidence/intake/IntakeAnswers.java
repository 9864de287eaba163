// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaVerdict;
import io.aftersale.evidence.ShownName;

/** What a verdict comes to for an offered file. */
final class IntakeAnswers {

    private IntakeAnswers() {}

    static IntakeResult.Refused refused(MediaOffer offer, MediaVerdict.Rejected verdict) {
        return new IntakeResult.Refused(
                ShownName.of(offer.fileName()), offer.kind(), verdict.seenAs(), verdict.reasons(), offer.limitBytes());
    }

    static KeptMedia kept(MediaOffer offer, MediaVerdict.Kept verdict, EvidenceStore.Stored stored) {
        return new KeptMedia(
                stored.key(),
                ShownName.of(offer.fileName(), verdict.medium()),
                offer.kind(),
                verdict.medium().family(),
                verdict.medium().mediaType(),
                stored.sizeBytes(),
                stored.sha256(),
                verdict.facts());
    }
}
