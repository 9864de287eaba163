// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaVerdict;
import io.aftersale.evidence.WholeFileIntake;
import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.IOException;
import java.util.Optional;

/** Examines a file where it lies; the verdict is that of {@link EvidenceInspector}. */
public final class DefaultWholeFileIntake implements WholeFileIntake {

    private final EvidenceInspector inspector;

    public DefaultWholeFileIntake(EvidenceInspector inspector) {
        this.inspector = inspector;
    }

    @Override
    public Optional<IntakeResult.Refused> glance(MediaOffer offer, byte[] head) {
        return inspector.soFar(inspector.look(offer, head)).map(no -> IntakeAnswers.refused(offer, no));
    }

    @Override
    public Examined examine(MediaOffer offer, MediaBytes whole) throws IOException {
        MediaVerdict verdict = inspector.inspect(offer, whole);
        return verdict instanceof MediaVerdict.Kept kept
                ? new Fits(offer, kept)
                : new Examined.Unfit(IntakeAnswers.refused(offer, (MediaVerdict.Rejected) verdict));
    }

    private record Fits(MediaOffer offer, MediaVerdict.Kept verdict) implements Examined.Fit {

        @Override
        public KeptMedia kept(EvidenceStore.Stored stored) {
            return IntakeAnswers.kept(offer, verdict, stored);
        }
    }
}
