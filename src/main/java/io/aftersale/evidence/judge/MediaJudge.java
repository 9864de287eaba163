// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.SeenBytes;
import java.util.List;

/** The first rule that speaks decides (rules 3.2); what no rule speaks against may stay if it is of an accepted family. */
public final class MediaJudge {

    private final List<MediaRule> rules;

    public MediaJudge() {
        this(List.of(
                new EmptyFilesAreRefused(),
                new MarkupAndScriptsAreRefused(),
                new OtherTypesAreRefused(),
                new UnknownOrStumpBytesAreRefused(),
                new SoundAloneIsNoVideo(),
                new PhotosAndVideosKeepToTheirFields(),
                new FilesOverTheLimitAreRefused()));
    }

    MediaJudge(List<MediaRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public MediaVerdict judge(MediaFacts facts) {
        return rules.stream()
                .flatMap(rule -> rule.judge(facts).stream())
                .findFirst()
                .<MediaVerdict>map(MediaVerdict.MustGo::new)
                .orElseGet(() -> unopposed(facts.seen()));
    }

    private static MediaVerdict unopposed(SeenBytes seen) {
        return seen instanceof SeenBytes.Medium medium
                ? new MediaVerdict.MayStay(medium)
                : new MediaVerdict.MustGo(MediaCode.MEDIA_UNREADABLE);
    }
}
