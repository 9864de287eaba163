// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.SeenAs;
import java.util.Optional;

/**
 * What a browser or a shell might run is never kept, whatever it is called: SVG, HTML, XML, scripts (A29, T14 d, e).
 * Of plain text the name or declared type may say that it is meant to run.
 */
final class MarkupAndScriptsAreRefused implements MediaRule {

    @Override
    public Optional<MediaCode> judge(MediaFacts facts) {
        SeenAs seen = facts.seen().as();
        boolean runs = seen == SeenAs.ACTIVE_CONTENT
                || (seen == SeenAs.TEXT && facts.offer().claimsToRun());
        return runs ? Optional.of(MediaCode.MEDIA_ACTIVE_CONTENT) : Optional.empty();
    }
}
