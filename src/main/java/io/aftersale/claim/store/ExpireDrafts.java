// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.DraftExpiry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recurring job: drafts whose time is over end; one that fails waits an hour and holds up no other. */
public final class ExpireDrafts implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ExpireDrafts.class);
    private static final int AT_ONCE = 50;

    private final DraftExpiry expiry;

    public ExpireDrafts(DraftExpiry expiry) {
        this.expiry = expiry;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // an exception would end the schedule
    public void run() {
        try {
            List<Long> due = expiry.due(AT_ONCE);
            while (!due.isEmpty()) {
                due.stream().filter(expiry::take).forEach(this::look);
                due = due.size() < AT_ONCE ? List.of() : expiry.due(AT_ONCE);
            }
        } catch (RuntimeException failed) {
            LOG.error("Drafts whose time is over could not be looked for", failed);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever it is, the others are looked at
    private void look(long claimId) {
        try {
            expiry.look(claimId);
        } catch (RuntimeException failed) {
            LOG.error("The draft with the id {} could not be looked at", claimId, failed);
        }
    }
}
