// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import io.aftersale.evidence.EvidenceInventory;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.KnownKeys;
import io.aftersale.job.Leases;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The recurring job: removes what writers left unfinished and kept files to which no row leads, both when they are a day
 * old. Where most files seem to be nobody's, the database is more likely the wrong one: then nothing is removed.
 */
public final class TidyEvidence implements Runnable {

    static final String JOB = "EVIDENCE_TIDY";

    /** A young shop's crash leaves a few; below this no share says anything. */
    static final int FEW = 20;

    private static final Logger LOG = LoggerFactory.getLogger(TidyEvidence.class);

    /** Longer than the slowest file is on its way between store and row, and than a database that comes back from its backup needs. */
    private static final Duration OLD = Duration.ofDays(1);

    /** Between two pages of a slow bucket's list far less passes; a node that died holds the others up no longer, and the next run is hours off. */
    private static final Duration LEASE = Duration.ofMinutes(30);

    /** About 1 MB of keys in memory, and half an hour of deleting at 200 ms each; more than that waits for the next run. */
    private static final int MOST_AT_ONCE = 10_000;

    private final EvidenceStore files;
    private final List<KnownKeys> owners;
    private final Leases leases;

    public TidyEvidence(EvidenceStore files, List<KnownKeys> owners, Leases leases) {
        this.files = files;
        this.owners = List.copyOf(owners);
        this.leases = leases;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // an exception would end the schedule
    public void run() {
        String owner = UUID.randomUUID().toString();
        if (!(files instanceof EvidenceInventory inventory)) {
            return;
        }
        try {
            if (leases.take(JOB, owner, LEASE)) {
                tidy(inventory, owner);
            }
        } catch (IOException | RuntimeException failed) {
            LOG.error("Evidence that nobody needs could not be removed", failed);
        }
    }

    private void tidy(EvidenceInventory inventory, String owner) throws IOException {
        try {
            inventory.removeUnfinished(OLD);
            Found found = new Found();
            inventory.keptLongerThan(OLD, keys -> {
                found.add(keys.size(), nobodys(keys));
                leases.take(JOB, owner, LEASE);
            });
            if (found.areTooMany()) {
                LOG.error(
                        "Of {} old evidence files {} belong to no report of this database: nothing is removed. Does the"
                                + " database belong to this evidence store?",
                        found.seen,
                        found.orphans);
            } else {
                erase(found.first);
            }
        } finally {
            leases.giveBack(JOB, owner);
        }
    }

    /** Asked once more, as looking through a large store takes its time. */
    private void erase(List<String> keys) throws IOException {
        int erased = 0;
        for (int from = 0; from < keys.size(); from += 1000) {
            for (String key : nobodys(keys.subList(from, Math.min(keys.size(), from + 1000)))) {
                files.erase(key);
                erased++;
            }
        }
        if (erased > 0) {
            LOG.info("Removed {} evidence files that belonged to no report", erased);
        }
    }

    private Set<String> nobodys(List<String> keys) {
        Set<String> left = new HashSet<>(keys);
        owners.forEach(owner -> left.removeAll(owner.among(keys)));
        return left;
    }

    /** What a walk through the store found. */
    private static final class Found {

        private final List<String> first = new ArrayList<>();
        private long seen;
        private long orphans;

        void add(int keys, Set<String> nobodys) {
            seen += keys;
            orphans += nobodys.size();
            nobodys.stream().limit(MOST_AT_ONCE - first.size()).forEach(first::add);
        }

        boolean areTooMany() {
            return orphans > FEW && orphans * 2 > seen;
        }
    }
}
