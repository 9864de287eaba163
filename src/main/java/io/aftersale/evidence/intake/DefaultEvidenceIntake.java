// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import io.aftersale.evidence.EvidenceIntake;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaSniffer;
import io.aftersale.evidence.SeenAs;
import io.aftersale.evidence.SeenBytes;
import io.aftersale.evidence.ShownName;
import io.aftersale.evidence.judge.MediaFacts;
import io.aftersale.evidence.judge.MediaJudge;
import io.aftersale.evidence.judge.MediaVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;

/** Judges the head before anything is written, then writes while it counts, and stops at the first byte too many. */
public final class DefaultEvidenceIntake implements EvidenceIntake {

    private final MediaSniffer sniffer;
    private final MediaJudge judge = new MediaJudge();
    private final EvidenceStore store;

    public DefaultEvidenceIntake(MediaSniffer sniffer, EvidenceStore store) {
        this.sniffer = sniffer;
        this.store = store;
    }

    @Override
    public IntakeResult take(MediaOffer offer, InputStream bytes) throws IOException {
        byte[] head = bytes.readNBytes(MediaSniffer.HEAD_BYTES);
        MediaFacts facts = new MediaFacts(offer, sniffer.sniff(head), head.length);
        MediaVerdict verdict = judge.judge(facts);
        if (verdict instanceof MediaVerdict.MayStay stays) {
            return keep(facts, stays.medium(), again(head, bytes));
        }
        return refused(facts, ((MediaVerdict.MustGo) verdict).code());
    }

    private IntakeResult keep(MediaFacts facts, SeenBytes.Medium medium, InputStream whole) throws IOException {
        try {
            return kept(facts.offer(), medium, store.keep(whole, read -> mayStay(facts.afterReading(read))));
        } catch (EvidenceStore.TooManyBytes overrun) {
            return refused(facts, MediaCode.MEDIA_TOO_LARGE);
        }
    }

    private boolean mayStay(MediaFacts facts) {
        return judge.judge(facts) instanceof MediaVerdict.MayStay;
    }

    private static IntakeResult refused(MediaFacts facts, MediaCode code) {
        MediaOffer offer = facts.offer();
        SeenAs seen = facts.seen().as();
        return new IntakeResult.Refused(
                ShownName.of(offer.fileName()), offer.kind(), List.of(code), seen, offer.limitBytes());
    }

    private static IntakeResult kept(MediaOffer offer, SeenBytes.Medium medium, EvidenceStore.Stored stored) {
        return new IntakeResult.Kept(new KeptMedia(
                stored.key(),
                ShownName.of(offer.fileName(), medium),
                offer.kind(),
                medium.family(),
                medium.mediaType(),
                stored.sizeBytes(),
                stored.sha256()));
    }

    private static InputStream again(byte[] head, InputStream rest) throws IOException {
        PushbackInputStream whole = new PushbackInputStream(rest, Math.max(1, head.length));
        whole.unread(head);
        return whole;
    }
}
