// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaReason;
import io.aftersale.evidence.SeenAs;
import io.aftersale.evidence.SeenBytes;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.ReadCost;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All refusals that the judge can speak, found by asking it about everything that can be seen, offered and counted. */
public final class EveryRefusal {

    private static final long LIMIT = 1000;

    private EveryRefusal() {}

    public static Set<String> messageKeys() {
        MediaJudge judge = new MediaJudge();
        Set<String> keys = new TreeSet<>();
        for (MediaFacts facts : everything()) {
            List<MediaReason> reasons =
                    judge.judge(facts).stream().map(MediaReason::of).toList();
            keys.addAll(keysOf(facts.seen().as(), reasons));
        }
        for (Flaw flaw : Flaw.values()) {
            keys.addAll(keysOf(ContainerReading.Refused.by(new Fault(flaw, 0), new ReadCost(0, 0, 0))));
        }
        keys.remove("aftersale.media.MEDIA_INCOMPLETE");
        return keys;
    }

    private static List<String> keysOf(ContainerReading reading) {
        MediaOffer offer = new MediaOffer(EvidenceKind.VIDEO, "a.mp4", null, LIMIT);
        SeenBytes seen = new SeenBytes.Medium(MediaFamily.ISO_BMFF, "video/mp4");
        List<MediaReason> reasons =
                new StructureJudge(new MediaJudge()).judge(new MediaFacts(offer, seen, LIMIT), reading);
        return keysOf(seen.as(), reasons);
    }

    private static List<String> keysOf(SeenAs seen, List<MediaReason> reasons) {
        return new IntakeResult.Refused("a", EvidenceKind.VIDEO, seen, reasons, LIMIT).messageKeys();
    }

    private static List<MediaFacts> everything() {
        List<MediaFacts> all = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            for (String name : List.of("a.jpg", "a.html", "a")) {
                MediaOffer offer = new MediaOffer(kind, name, null, LIMIT);
                for (SeenBytes seen : everythingSeen()) {
                    for (long size : new long[] {0, 10, LIMIT, LIMIT + 1}) {
                        all.add(new MediaFacts(offer, seen, size));
                    }
                }
            }
        }
        return all;
    }

    private static List<SeenBytes> everythingSeen() {
        List<SeenBytes> all = new ArrayList<>();
        for (SeenAs seen : SeenAs.values()) {
            if (seen != SeenAs.PHOTO && seen != SeenAs.VIDEO && seen != SeenAs.NOTHING) {
                all.add(new SeenBytes.NoMedium(seen));
            }
        }
        all.add(new SeenBytes.Medium(MediaFamily.JPEG, "image/jpeg"));
        all.add(new SeenBytes.Medium(MediaFamily.ISO_BMFF, "video/mp4"));
        return all;
    }
}
