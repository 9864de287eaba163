// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.store.RandomKey;
import io.aftersale.evidence.upload.UploadLimits;
import java.time.Clock;
import java.time.Instant;

/** One writer's right to an upload: kept alive by bytes that come, lost where none do and somebody newer wants it. */
final class WriterLease implements AutoCloseable {

    private static final int PARTS = 3;

    private final UploadRows rows;
    private final UploadLimits limits;
    private final Clock clock;
    private final String id;
    private final String writer = RandomKey.next();
    private Instant renewed = Instant.MIN;
    private boolean brings;

    WriterLease(UploadRows rows, UploadLimits limits, Clock clock, String id) {
        this.rows = rows;
        this.limits = limits;
        this.clock = clock;
        this.id = id;
    }

    String writer() {
        return writer;
    }

    /** False where somebody else has it. */
    boolean take() {
        renewed = clock.instant();
        return rows.lease(id, writer);
    }

    /** The same for one who brings bytes: with the first of them, and while they come, the upload's life begins anew. */
    boolean takeToReceive() {
        boolean taken = take();
        brings = true;
        renewed = Instant.MIN;
        return taken;
    }

    /** Whether it is still this writer's: asked before each write, tells the database a few times in a lease's time. */
    boolean holds() {
        if (clock.instant().isBefore(renewed.plus(limits.lease().dividedBy(PARTS)))) {
            return true;
        }
        renewed = clock.instant();
        return brings ? rows.renew(id, writer) : rows.prolong(id, writer);
    }

    @Override
    public void close() {
        rows.giveBack(id, writer);
    }
}
