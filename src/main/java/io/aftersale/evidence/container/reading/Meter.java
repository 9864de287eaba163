// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/** Counts what is read and stops a walker that goes on for too long. */
public final class Meter {

    private final Budget budget;
    private long steps;
    private long reads;
    private long bytes;

    public Meter(Budget budget) {
        this.budget = budget;
    }

    /** One more box, element, chunk or marker. */
    public void step(long at) {
        steps++;
        if (steps > budget.steps()) {
            throw new BrokenMedia(Flaw.TOO_MUCH_TO_READ, at);
        }
    }

    void read(int count, long at) {
        reads++;
        bytes += count;
        if (bytes > budget.bytes()) {
            throw new BrokenMedia(Flaw.TOO_MUCH_TO_READ, at);
        }
    }

    public ReadCost cost() {
        return new ReadCost(steps, reads, bytes);
    }
}
