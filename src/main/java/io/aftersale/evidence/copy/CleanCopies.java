// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import io.aftersale.evidence.container.ContainerReader;
import io.aftersale.evidence.container.photo.Orientation;
import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Budget;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.container.reading.MetadataRange;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.Meter;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Trailing;
import io.aftersale.evidence.copy.CopyResult.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans copies for studios (R23): same pictures, no place, device, person, words or thumbnail. A photo keeps how it is
 * to be turned. Holds no state: one serves all threads.
 */
public final class CleanCopies {

    private static final ContainerReader READER = new ContainerReader();

    /**
     * The copy of a file.
     *
     * @throws IOException when the disk fails; never for what the bytes are
     */
    public CopyResult of(MediaBytes file) throws IOException {
        ContainerFacts facts = READER.read(file).found();
        return facts == null ? new CopyResult.Refused(Why.UNREADABLE) : of(file, facts);
    }

    /** The copy of a file that was read already. */
    public CopyResult of(MediaBytes file, ContainerFacts facts) throws IOException {
        if (!facts.metadata().all()) {
            return new CopyResult.Refused(Why.METADATA_UNKNOWN);
        }
        try {
            return new CopyResult.Made(plan(file, facts));
        } catch (BrokenMedia strange) {
            return new CopyResult.Refused(Why.METADATA_UNKNOWN);
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
    }

    private static CopyPlan plan(MediaBytes file, ContainerFacts facts) throws IOException {
        return switch (facts.family()) {
            case JPEG -> photo(new JpegCopy(), file, facts);
            case PNG -> photo(new PngCopy(), file, facts);
            case WEBP -> photo(new WebpCopy(), file, facts);
            case HEIF, ISO_BMFF, MATROSKA -> BlankedCopy.plan(toBlank(facts), file.size());
        };
    }

    private static CopyPlan photo(CopyResult.Planner planner, MediaBytes file, ContainerFacts facts) {
        int orientation = Orientation.of(metered(file), facts.metadata().exif());
        return planner.plan(metered(file), orientation);
    }

    private static MeteredBytes metered(MediaBytes file) {
        return new MeteredBytes(file, new Meter(Budget.OF_ONE_FILE));
    }

    private static List<MetadataRange> toBlank(ContainerFacts facts) {
        List<MetadataRange> ranges = new ArrayList<>(facts.metadata().ranges());
        Trailing trailing = facts.trailing();
        if (trailing != null) {
            ranges.add(new MetadataRange(Kind.OTHER, trailing.bytes()));
        }
        return ranges;
    }
}
