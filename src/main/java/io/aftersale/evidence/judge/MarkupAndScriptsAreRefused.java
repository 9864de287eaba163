// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.MediaCode;
import java.util.Optional;

/** What a browser or a shell might run is never kept, whatever it is called: SVG, HTML, XML, scripts (A29, T14 d, e). */
final class MarkupAndScriptsAreRefused implements MediaRule {

    @Override
    public Optional<MediaCode> judge(MediaFacts facts) {
        return facts.runs() ? Optional.of(MediaCode.MEDIA_ACTIVE_CONTENT) : Optional.empty();
    }
}
