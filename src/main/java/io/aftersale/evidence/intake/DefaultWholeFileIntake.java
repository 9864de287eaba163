// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaSniffer;
import io.aftersale.evidence.WholeFileIntake;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.judge.MediaFacts;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Examines a file where it lies, by the steps of {@link DefaultEvidenceIntake}. */
public final class DefaultWholeFileIntake implements WholeFileIntake {

    private final MediaSniffer sniffer;

    public DefaultWholeFileIntake(MediaSniffer sniffer) {
        this.sniffer = sniffer;
    }

    @Override
    public Optional<IntakeResult.Refused> glance(MediaOffer offer, byte[] head) {
        Examination examined = begun(offer, head);
        return examined.fits(head.length) ? Optional.empty() : Optional.of((IntakeResult.Refused) examined.refused());
    }

    @Override
    public Examined examine(MediaOffer offer, MediaBytes whole) throws IOException {
        Examination examined = begun(offer, head(whole));
        if (examined.fits(whole.size()) && examined.mayStay(whole)) {
            return new Fits(examined);
        }
        return new Examined.Unfit((IntakeResult.Refused) examined.refused());
    }

    private Examination begun(MediaOffer offer, byte[] head) {
        return new Examination(new MediaFacts(offer, sniffer.sniff(head), head.length));
    }

    private static byte[] head(MediaBytes whole) throws IOException {
        byte[] head = new byte[(int) Math.min(MediaSniffer.HEAD_BYTES, whole.size())];
        int filled = 0;
        byte[] buffer = new byte[head.length];
        while (filled < head.length) {
            int read = whole.read(filled, buffer, head.length - filled);
            if (read < 1) {
                return Arrays.copyOf(head, filled);
            }
            System.arraycopy(buffer, 0, head, filled, read);
            filled += read;
        }
        return head;
    }

    private record Fits(Examination examined) implements Examined.Fit {

        @Override
        public KeptMedia kept(EvidenceStore.Stored stored) {
            return ((IntakeResult.Kept) examined.kept(stored)).media();
        }
    }
}
