// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.facts.BackfillService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recurring job: what a checkout could not freeze is filled within a minute. */
public final class FillRecentLines implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(FillRecentLines.class);

    private final BackfillService backfill;

    public FillRecentLines(BackfillService backfill) {
        this.backfill = backfill;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // an exception would end the schedule
    public void run() {
        try {
            BackfillService.Outcome outcome = backfill.runRecent();
            if (outcome.filled() + outcome.failed() > 0) {
                LOG.warn("After-sale facts were missing: {} lines filled, {} not", outcome.filled(), outcome.failed());
            }
        } catch (RuntimeException failed) {
            LOG.error("Lines without after-sale facts could not be looked for", failed);
        }
    }
}
