// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.broadleafcommerce.common.time.SystemTime;
import org.jspecify.annotations.Nullable;

/** The store's clock: runs on from wherever it was set; the module and the platform read the same one. */
public final class DemoClock extends Clock {

    private static final DemoClock SHARED = new DemoClock();

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    private DemoClock() {}

    /** The clock of every context in this JVM. */
    public static DemoClock shared() {
        SystemTime.setGlobalTimeSource(SHARED::millis);
        return SHARED;
    }

    /** From now on it is {@code now}, and time goes on. */
    public void set(Instant now) {
        ahead = Duration.between(Clock.systemUTC().instant(), now);
        stopped = null;
    }

    /** It is {@code now} and stays so until the clock is set again. */
    public void stopAt(Instant now) {
        stopped = now;
    }

    @Override
    public Instant instant() {
        Instant still = stopped;
        return still == null ? Clock.systemUTC().instant().plus(ahead) : still;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the store's zone is a setting of its own");
    }
}
