// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload;

import java.time.Duration;

/**
 * What the policy does not say of uploads.
 *
 * @param openPerShopper most uploads of one shopper that may be under way, over all drafts
 * @param lifetime how long an upload is kept after its last byte (the draft's grace, A15)
 * @param lease how long a writer that no byte comes from keeps others out; a dead node's lease ends by itself
 * @param freeBytes what must stay free on the disk after all announced bytes are there
 * @param begunPerHour most uploads that one shopper may begin in an hour, whatever became of them
 */
public record UploadLimits(int openPerShopper, Duration lifetime, Duration lease, long freeBytes, int begunPerHour) {

    /**
     * 40 uploads: the most photos of two lines at once, or all videos and photos of a usual report, while no shopper opens files without end.
     * 48 hours: the grace of a draft after its deadline, so that what was begun in time can be ended in it (A15). 10 seconds: a phone that
     * changes its cell is silent for less, and whoever waits for a dead writer waits no longer. 1 GiB: what database, logs and the container
     * on the same disk write in hours, so that full uploads never stop the store. 300: all photos of ten lines
     * and all videos, and half as many again for second tries; what is refused leaves a row for 48 hours, and these are not without end.
     */
    public static final UploadLimits USUAL =
            new UploadLimits(40, Duration.ofDays(2), Duration.ofSeconds(10), 1L << 30, 300);
}
