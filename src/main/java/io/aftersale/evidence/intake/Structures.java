// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.ContainerReading;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Of a reading, what is kept beside the file. */
final class Structures {

    private Structures() {}

    /** Null where the file is refused. */
    static @Nullable MediaStructure of(ContainerReading reading) {
        if (reading instanceof ContainerReading.Whole whole) {
            return of(whole.facts(), true, null);
        }
        return reading instanceof ContainerReading.Cut cut ? of(cut.facts(), false, cut.playable()) : null;
    }

    private static MediaStructure of(ContainerFacts facts, boolean whole, @Nullable Duration playable) {
        String codec = facts.codecs().isEmpty() ? "" : facts.codecs().get(0);
        return new MediaStructure(
                whole,
                facts.duration(),
                playable,
                codec,
                facts.picture().width(),
                facts.picture().height());
    }
}
