// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a file tells about its origin while a walker goes along. */
public final class MetadataNotes {

    /** Ten times what a phone writes into a film; more would be a list to be kept for every byte that is served. */
    private static final int MOST_RANGES = 4_096;

    /** The EXIF block is handed to a library, which is given at most this. */
    private static final long LARGEST_EXIF = 1 << 20;

    private final List<MetadataRange> ranges = new ArrayList<>();
    private boolean all = true;
    private String make = "";
    private String model = "";
    private String writtenBy = "";
    private @Nullable Instant recordedAt;

    /** Notes a place; empty ones are left out, neighbours of one kind become one. */
    public void found(MetadataRange.Kind kind, long from, long length) {
        if (length <= 0) {
            return;
        }
        if (ranges.size() >= MOST_RANGES) {
            all = false;
            return;
        }
        add(kind == MetadataRange.Kind.EXIF && length > LARGEST_EXIF ? MetadataRange.Kind.OTHER : kind, from, length);
    }

    private void add(MetadataRange.Kind kind, long from, long length) {
        MetadataRange last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last != null && last.kind() == kind && last.bytes().end() == from) {
            ranges.set(
                    ranges.size() - 1,
                    new MetadataRange(
                            kind,
                            new ByteRange(last.bytes().from(), last.bytes().length() + length)));
        } else {
            ranges.add(new MetadataRange(kind, new ByteRange(from, length)));
        }
    }

    /** There is more that could not be told apart. */
    public void someAreUnknown() {
        all = false;
    }

    /** A place under a name that says what it tells. */
    public void found(String name, long from, long length) {
        boolean room = ranges.size() < MOST_RANGES;
        found(room ? OriginWords.kind(name) : MetadataRange.Kind.OTHER, from, length);
    }

    /** A value under a name. Of what is told twice the first counts. */
    public void told(String name, String value) {
        if (OriginWords.isMake(name)) {
            make = make.isEmpty() ? clean(value) : make;
        } else if (OriginWords.isModel(name)) {
            model = model.isEmpty() ? clean(value) : model;
        } else if (OriginWords.isProgram(name)) {
            writtenBy = writtenBy.isEmpty() ? clean(value) : writtenBy;
        } else if (OriginWords.isTime(name)) {
            recordedAt(WrittenTime.read(value));
        }
    }

    /** The first time counts; null tells nothing. */
    public void recordedAt(@Nullable Instant told) {
        recordedAt = recordedAt == null ? told : recordedAt;
    }

    public Metadata metadata() {
        return new Metadata(ranges, all);
    }

    public Origin origin() {
        String device = model.startsWith(make) ? model : (make + " " + model).strip();
        return new Origin(recordedAt, device, writtenBy);
    }

    private static String clean(String told) {
        return told.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]", "").strip();
    }
}
