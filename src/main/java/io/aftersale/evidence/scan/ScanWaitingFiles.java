// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.scan;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recurring job: files that wait are scanned; where there is no answer they wait longer each time, and never less. */
public final class ScanWaitingFiles implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ScanWaitingFiles.class);

    /** A daemon that loads its signatures anew is back within some of these. */
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);

    /** What a shopper waits at most, once the scanner is back, before the file is shown. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /** 10 s doubled six times are 640 s, the first above the longest wait: more would only let the shift overflow. */
    private static final int MOST_DOUBLINGS = 6;

    private final ScanQueue queue;
    private final EvidenceStore files;
    private final EvidenceScanner scanner;
    private final Duration lease;
    private volatile boolean away;
    private final boolean mayLetGo;
    private volatile boolean lookedAt;

    /**
     * Scans what the queue holds.
     *
     * @param longestScan after which a scan is given up by itself
     * @param mayLetGo whether files are shown unscanned where the scanner is off; another application may have one
     */
    public ScanWaitingFiles(
            ScanQueue queue, EvidenceStore files, EvidenceScanner scanner, Duration longestScan, boolean mayLetGo) {
        this.queue = queue;
        this.files = files;
        this.scanner = scanner;
        this.lease = longestScan.plusMinutes(1);
        this.mayLetGo = mayLetGo;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // an exception would end the schedule
    public void run() {
        try {
            if (scanner.isOn()) {
                scanAll();
            } else if (!lookedAt) {
                lookAtWaiting();
                lookedAt = true;
            }
        } catch (RuntimeException failed) {
            LOG.error("Files that wait for the malware scan could not be looked for", failed);
        }
    }

    /** Once is enough: with a scanner that is off no file begins to wait here. */
    private void lookAtWaiting() {
        if (mayLetGo) {
            int waited = queue.letGo();
            if (waited > 0) {
                LOG.warn("Nothing is scanned any more: {} files that waited for it are shown unscanned", waited);
            }
            return;
        }
        long waiting = queue.waiting();
        if (waiting > 0) {
            LOG.warn(
                    "{} files wait for the malware scan, and no scanner is set here (aftersale.scan.host): they are shown"
                            + " to nobody until another application scans them, or aftersale.scan.letGo is true",
                    waiting);
        }
    }

    /** One without an answer ends the run: the next would most likely get none either. One that is missing says nothing of the others. */
    private void scanAll() {
        Optional<ScanQueue.Waiting> file = queue.take(lease);
        while (file.isPresent() && scan(file.get())) {
            file = queue.take(lease);
        }
    }

    private boolean scan(ScanQueue.Waiting file) {
        try (InputStream bytes = files.open(file.storeKey(), 0)) {
            ScanResult result = scanner.scan(bytes, file.sizeBytes());
            queue.answered(file, result);
            tellAnswer(file, result);
            return true;
        } catch (NoSuchFileException gone) {
            LOG.error("Evidence {} waits for the malware scan and is not in the store", file.id());
            queue.again(file, LONGEST_WAIT);
            return true;
        } catch (IOException none) {
            queue.again(file, waitAfter(file.tries()));
            tellAway(none);
            return false;
        }
    }

    static Duration waitAfter(int tries) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private void tellAnswer(ScanQueue.Waiting file, ScanResult result) {
        if (away) {
            away = false;
            LOG.warn("The malware scanner answers again");
        }
        if (result.outcome() == ScanOutcome.INFECTED) {
            LOG.warn("Malware was found in evidence {}: {}", file.id(), result.found());
        }
    }

    /** Once, not for each file and try. */
    private void tellAway(IOException none) {
        if (!away) {
            away = true;
            LOG.warn("The malware scanner gives no answer, files wait and are shown to nobody: {}", none.toString());
        }
    }
}
