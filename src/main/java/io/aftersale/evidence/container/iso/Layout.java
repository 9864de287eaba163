// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands side by side in a file.
 *
 * @param brands major brand, then compatible ones; empty where there is no {@code ftyp}
 * @param strangers boxes of vendors and free room, cut where the file is
 * @param allStrangers false where there are more of them
 * @param firstFragment where the first fragment stands, -1 without; such a box comes before its data
 * @param announcedSeconds the length that segment indexes announce together, 0 without
 * @param cut null where the last box ends inside the file
 * @param end the first byte that belongs to no box
 */
record Layout(
        List<String> brands,
        @Nullable Box moov,
        @Nullable Box meta,
        MediaData data,
        List<Box> strangers,
        boolean allStrangers,
        long firstFragment,
        double announcedSeconds,
        @Nullable Fault cut,
        long end) {}
