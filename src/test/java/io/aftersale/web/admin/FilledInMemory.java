// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.facts.BackfillService;
import io.aftersale.facts.UnfrozenLines;

/** A back-fill that only remembers how much it was asked for. */
final class FilledInMemory implements BackfillService {

    private final UnfrozenLines.Count count;
    Outcome outcome = Outcome.BUSY;
    int asked;

    FilledInMemory(UnfrozenLines.Count count) {
        this.count = count;
    }

    @Override
    public UnfrozenLines.Count count() {
        return count;
    }

    @Override
    public Outcome run(int most) {
        asked = most;
        return outcome;
    }

    @Override
    public Outcome runRecent() {
        throw new UnsupportedOperationException();
    }
}
