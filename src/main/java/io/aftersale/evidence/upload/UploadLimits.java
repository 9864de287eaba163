// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload;

import java.time.Duration;

/**
 * What the policy does not say of uploads.
 *
 * @param openPerShopper most uploads of one shopper that may be under way, over all drafts
 * @param lifetime how long an upload is kept after its last byte (the draft's grace, A15)
 * @param lease how long a writer that no byte comes from keeps others out; a dead node's lease ends by itself
 * @param freeBytes what must stay free on the disk after the announced bytes are there
 */
public record UploadLimits(int openPerShopper, Duration lifetime, Duration lease, long freeBytes) {

    /** 40 uploads, 48 hours, 10 seconds, 1 GiB. */
    public static final UploadLimits USUAL = new UploadLimits(40, Duration.ofDays(2), Duration.ofSeconds(10), 1L << 30);
}
