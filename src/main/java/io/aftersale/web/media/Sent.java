// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import io.aftersale.claim.ClaimEvidence;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.copy.CopyPlan;
import io.aftersale.evidence.copy.CopyStream;
import io.aftersale.evidence.preview.PictureSize;
import io.aftersale.evidence.preview.Previews;
import java.io.ByteArrayInputStream;
import java.util.Locale;

/** What of a kept file may go out, and how. */
final class Sent {

    /** Part of the tag of copies: to be raised when the same file would be copied otherwise. */
    private static final String COPY_RECIPE = "c1";

    private static final String PICTURE = "image/jpeg";

    private Sent() {}

    /** Videos that browsers play are shown in their place; of others, and of all photos, the original is to be saved. */
    static Representation original(ClaimEvidence evidence, EvidenceStore store) {
        return new Representation(
                '"' + evidence.getSha256() + '"',
                evidence.getMediaType(),
                evidence.getShownName(),
                Previews.isPlayed(evidence.getMediaType()),
                evidence.getReceivedAt(),
                evidence.getSizeBytes(),
                from -> store.open(evidence.getStoreKey(), from));
    }

    static Representation copy(ClaimEvidence evidence, CopyPlan plan, EvidenceStore store) {
        return new Representation(
                '"' + COPY_RECIPE + '-' + evidence.getSha256() + '"',
                evidence.getMediaType(),
                evidence.getShownName(),
                false,
                evidence.getReceivedAt(),
                plan.length(),
                from -> new CopyStream(plan, from, at -> store.open(evidence.getStoreKey(), at)));
    }

    static Representation picture(ClaimEvidence evidence, PictureSize size, byte[] bytes) {
        String recipe = Previews.RECIPE + '-' + size.name().toLowerCase(Locale.ROOT);
        return new Representation(
                '"' + recipe + '-' + evidence.getSha256() + '"',
                PICTURE,
                named(evidence.getShownName()),
                true,
                evidence.getReceivedAt(),
                bytes.length,
                from -> new ByteArrayInputStream(bytes, (int) from, bytes.length - (int) from));
    }

    private static String named(String name) {
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)) + ".jpg";
    }
}
