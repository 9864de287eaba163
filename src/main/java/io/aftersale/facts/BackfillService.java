// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

/**
 * Freezes afterwards what was not frozen when it was ordered, from the catalogue of today, marked as such (A6).
 * May be stopped at any moment and run again: a line is filled once.
 */
public interface BackfillService {

    /** What has no facts now, whatever its age; nothing is written. */
    UnfrozenLines.Count count();

    /** Fills at most so many lines, whatever their age. */
    Outcome run(int most);

    /**
     * Fills what orders lack since a week before the last whole turn, however long ago that was: the lines of a checkout during
     * which freezing failed. The very first turn looks a week back. Bounded; what a turn leaves the next one fills.
     */
    Outcome runRecent();

    /**
     * What became of a run.
     *
     * @param failed lines that could not be filled; the log has the reason of each
     * @param busy another run has the job; nothing was done
     */
    record Outcome(int filled, int failed, boolean busy) {

        public static final Outcome BUSY = new Outcome(0, 0, true);

        public Outcome plus(Outcome other) {
            return new Outcome(filled + other.filled, failed + other.failed, busy);
        }
    }
}
