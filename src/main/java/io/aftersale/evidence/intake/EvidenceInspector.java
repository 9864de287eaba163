// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaReason;
import io.aftersale.evidence.MediaSniffer;
import io.aftersale.evidence.MediaVerdict;
import io.aftersale.evidence.container.ContainerReader;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.judge.MediaFacts;
import io.aftersale.evidence.judge.MediaJudge;
import io.aftersale.evidence.judge.StructureJudge;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The one door to a verdict, through three sieves: what the first bytes are, the structure of the whole, and what the
 * policy takes. Holds no state: one serves all threads.
 */
public final class EvidenceInspector {

    private static final ContainerReader READER = new ContainerReader();
    private static final MediaJudge JUDGE = new MediaJudge();
    private static final StructureJudge STRUCTURE_JUDGE = new StructureJudge(JUDGE);

    private final MediaSniffer sniffer;

    public EvidenceInspector(MediaSniffer sniffer) {
        this.sniffer = sniffer;
    }

    /** A file of which this is the beginning, and all that has come so far. */
    MediaFacts look(MediaOffer offer, byte[] head) {
        return new MediaFacts(offer, sniffer.sniff(head), head.length);
    }

    /** What speaks against a file of which the rest has not come; empty where nothing does. */
    Optional<MediaVerdict.Rejected> soFar(MediaFacts facts) {
        List<MediaReason> reasons =
                JUDGE.judge(facts).stream().map(MediaReason::of).toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new MediaVerdict.Rejected(facts.seen().as(), reasons));
    }

    /** The verdict on the whole of a file that was looked at. */
    MediaVerdict inspect(MediaFacts facts, MediaBytes whole) throws IOException {
        ContainerReading reading = READER.read(whole);
        return MediaVerdict.of(
                STRUCTURE_JUDGE.seen(facts, reading).seen(),
                Structures.of(reading, whole),
                STRUCTURE_JUDGE.judge(facts, reading));
    }

    /**
     * The verdict on a whole file, by a few pieces of it whatever its size. What its beginning or its size refuses is
     * read no further.
     *
     * @throws IOException when the disk fails; never for what the bytes are
     */
    public MediaVerdict inspect(MediaOffer offer, MediaBytes whole) throws IOException {
        int head = (int) Math.min(MediaSniffer.HEAD_BYTES, whole.size());
        MediaFacts facts = look(offer, whole.readUpTo(0, head)).afterReading(whole.size());
        Optional<MediaVerdict.Rejected> early = soFar(facts);
        return early.isPresent() ? early.get() : inspect(facts, whole);
    }
}
