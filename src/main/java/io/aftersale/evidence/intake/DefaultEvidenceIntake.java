// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import io.aftersale.evidence.EvidenceIntake;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaSniffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Judges the head before anything is written, then writes while it counts, and stops at the first byte too many;
 * then judges the structure of the whole file before it is kept.
 */
public final class DefaultEvidenceIntake implements EvidenceIntake {

    private final EvidenceInspector inspector;
    private final EvidenceStore store;

    public DefaultEvidenceIntake(EvidenceInspector inspector, EvidenceStore store) {
        this.inspector = inspector;
        this.store = store;
    }

    @Override
    public IntakeResult take(MediaOffer offer, InputStream bytes) throws IOException {
        byte[] head = bytes.readNBytes(MediaSniffer.HEAD_BYTES);
        Examination examined = new Examination(inspector, offer, head);
        if (!examined.fits(head.length)) {
            return examined.refused();
        }
        try {
            return new IntakeResult.Kept(examined.kept(store.keep(again(head, bytes), examined)));
        } catch (EvidenceStore.Unwanted no) {
            return examined.refused();
        }
    }

    private static InputStream again(byte[] head, InputStream rest) throws IOException {
        PushbackInputStream whole = new PushbackInputStream(rest, Math.max(1, head.length));
        whole.unread(head);
        return whole;
    }
}
