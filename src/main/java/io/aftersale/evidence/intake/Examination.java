// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.SeenBytes;
import io.aftersale.evidence.ShownName;
import io.aftersale.evidence.container.ContainerReader;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.judge.MediaFacts;
import io.aftersale.evidence.judge.MediaJudge;
import io.aftersale.evidence.judge.MediaVerdict;
import io.aftersale.evidence.judge.StructureJudge;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One file on its way in: counted while it is read, its structure read when it is whole; the last verdict counts. */
final class Examination implements EvidenceStore.Check {

    private static final ContainerReader READER = new ContainerReader();
    private static final MediaJudge JUDGE = new MediaJudge();
    private static final StructureJudge STRUCTURE_JUDGE = new StructureJudge(JUDGE);

    private MediaFacts facts;
    private MediaVerdict verdict;
    private @Nullable MediaStructure structure;

    Examination(MediaFacts facts) {
        this.facts = facts;
        this.verdict = JUDGE.judge(facts);
    }

    @Override
    public boolean fits(long bytesSoFar) {
        facts = facts.afterReading(bytesSoFar);
        verdict = JUDGE.judge(facts);
        return verdict instanceof MediaVerdict.MayStay;
    }

    @Override
    public boolean mayStay(MediaBytes whole) throws IOException {
        ContainerReading reading = READER.read(whole);
        facts = STRUCTURE_JUDGE.seen(facts, reading);
        verdict = STRUCTURE_JUDGE.judge(facts, reading);
        structure = Structures.of(reading, whole);
        return verdict instanceof MediaVerdict.MayStay;
    }

    IntakeResult refused() {
        MediaOffer offer = facts.offer();
        MediaVerdict.MustGo gone = (MediaVerdict.MustGo) verdict;
        return new IntakeResult.Refused(
                ShownName.of(offer.fileName()),
                offer.kind(),
                List.of(gone.code()),
                facts.seen().as(),
                gone.detail(),
                offer.limitBytes());
    }

    IntakeResult kept(EvidenceStore.Stored stored) {
        MediaOffer offer = facts.offer();
        SeenBytes.Medium medium = ((MediaVerdict.MayStay) verdict).medium();
        return new IntakeResult.Kept(new KeptMedia(
                stored.key(),
                ShownName.of(offer.fileName(), medium),
                offer.kind(),
                medium.family(),
                medium.mediaType(),
                stored.sizeBytes(),
                stored.sha256(),
                Objects.requireNonNull(structure, "the store asks before it keeps")));
    }
}
