// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.SeenBytes;
import java.util.List;

/** Hears every rule (rules 3.2); what none speaks against may stay if it is of an accepted family. */
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

    /** All codes that hold as far as the file was read, in the order of rules 3.2; empty where it may stay. */
    public List<MediaCode> judge(MediaFacts facts) {
        List<MediaCode> codes = rules.stream()
                .flatMap(rule -> rule.judge(facts).stream())
                .distinct()
                .sorted()
                .toList();
        boolean unopposed = codes.isEmpty() && !(facts.seen() instanceof SeenBytes.Medium);
        return unopposed ? List.of(MediaCode.MEDIA_UNREADABLE) : codes;
    }
}
