// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Clock and length of the film.
 *
 * @param scale nanoseconds of one tick, never 0
 * @param announced null where it is not told: recorded live
 */
record Info(long scale, @Nullable Duration announced) {

    /** Where nothing is said. */
    static final Info USUAL = new Info(1_000_000, null);

    private static final Set<Long> NAMES =
            Set.of(Ids.TITLE, Ids.SEGMENT_FILENAME, Ids.PREVIOUS_FILENAME, Ids.NEXT_FILENAME, Ids.VOID);

    private static final Instant MATROSKA_EPOCH = Instant.parse("2001-01-01T00:00:00Z");

    /** No camera records for longer without a break. */
    private static final Duration LONGEST = Duration.ofDays(1);

    static Info read(Elements elements, Element info, MetadataNotes notes) {
        long[] scale = {USUAL.scale};
        double[] ticks = {0};
        elements.each(info, Set.of(), element -> {
            if (element.id() == Ids.TIMESTAMP_SCALE) {
                scale[0] = elements.unsigned(element);
            } else if (element.id() == Ids.DURATION) {
                ticks[0] = elements.real(element);
            } else {
                noteOrigin(elements, element, notes);
            }
        });
        if (scale[0] <= 0) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, info.at());
        }
        return new Info(scale[0], ticks[0] > 0 ? time(ticks[0] * scale[0], info.at()) : null);
    }

    /** Ticks as they stand in blocks. */
    Duration time(long ticks, long at) {
        return time((double) ticks * scale, at);
    }

    private static Duration time(double nanos, long at) {
        if (!(nanos <= LONGEST.toNanos())) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, at);
        }
        return Duration.ofNanos(Math.max(0, Math.round(nanos)));
    }

    private static void noteOrigin(Elements elements, Element element, MetadataNotes notes) {
        if (element.id() == Ids.DATE && element.length() == 8) {
            notes.found(Kind.DATE, element.body(), element.length());
            notes.recordedAt(MATROSKA_EPOCH.plusNanos(elements.unsigned(element)));
        } else if (element.id() == Ids.WRITING_APP) {
            notes.found(Kind.DEVICE, element.body(), element.length());
            notes.told("encoder", elements.text(element));
        } else if (element.id() == Ids.MUXING_APP) {
            notes.found(Kind.DEVICE, element.body(), element.length());
        } else if (NAMES.contains(element.id())) {
            notes.found(Kind.OTHER, element.body(), element.length());
        } else {
            Checksum.note(element, notes);
        }
    }
}
