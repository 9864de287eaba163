// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.SeenAs;
import io.aftersale.evidence.SeenBytes;

/**
 * Everything a verdict looks at.
 *
 * @param sizeBytes bytes read so far; all of them where fewer than a head's worth arrived
 */
public record MediaFacts(MediaOffer offer, SeenBytes seen, long sizeBytes) {

    /** Whether a browser or a shell might run it; of plain text the name or declared type may say that it is meant to. */
    boolean runs() {
        return seen.as() == SeenAs.ACTIVE_CONTENT || (seen.as() == SeenAs.TEXT && offer.claimsToRun());
    }

    /** The same file when more is known of what it is. */
    MediaFacts seenAs(SeenBytes better) {
        return new MediaFacts(offer, better, sizeBytes);
    }

    /** The same file when so many bytes of it have been read. */
    public MediaFacts afterReading(long bytes) {
        return new MediaFacts(offer, seen, bytes);
    }
}
