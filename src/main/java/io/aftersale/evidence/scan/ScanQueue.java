// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.scan;

import io.aftersale.evidence.ScanResult;
import java.time.Duration;
import java.util.Optional;

/** The kept files that wait for a scan; each is given to one node at a time. */
public interface ScanQueue {

    /** Takes the file that has been due longest for so long; a node that dies loses it when that time is over. */
    Optional<Waiting> take(Duration lease);

    /** Writes the outcome; nothing happens where the file is gone meanwhile. */
    void answered(Waiting file, ScanResult result);

    /** Puts it back until so much later. */
    void again(Waiting file, Duration later);

    /** How many files wait. */
    long waiting();

    /** Nobody scans any more: whatever waits gets the outcome {@code OFF}; how many did. */
    int letGo();

    /**
     * A file that waits.
     *
     * @param tries how often it was taken, this time included
     */
    record Waiting(long id, String storeKey, long sizeBytes, int tries) {}
}
