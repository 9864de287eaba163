// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaVerdict;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.judge.MediaFacts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One file on its way in: counted while it is read, inspected when it is whole; the last verdict counts. */
final class Examination implements EvidenceStore.Check {

    private final EvidenceInspector inspector;
    private final MediaOffer offer;
    private MediaFacts facts;
    private @Nullable MediaVerdict verdict;

    Examination(EvidenceInspector inspector, MediaOffer offer, byte[] head) {
        this.inspector = inspector;
        this.offer = offer;
        this.facts = inspector.look(offer, head);
    }

    @Override
    public boolean fits(long bytesSoFar) {
        facts = facts.afterReading(bytesSoFar);
        verdict = inspector.soFar(facts).orElse(null);
        return verdict == null;
    }

    @Override
    public boolean mayStay(MediaBytes whole) throws IOException {
        verdict = inspector.inspect(facts, whole);
        return verdict instanceof MediaVerdict.Kept;
    }

    IntakeResult.Refused refused() {
        return IntakeAnswers.refused(offer, (MediaVerdict.Rejected) told());
    }

    KeptMedia kept(EvidenceStore.Stored stored) {
        return IntakeAnswers.kept(offer, (MediaVerdict.Kept) told(), stored);
    }

    private MediaVerdict told() {
        if (verdict == null) {
            throw new IllegalStateException("the store asks before it keeps");
        }
        return verdict;
    }
}
