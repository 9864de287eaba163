// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lines of one page have in common when they were judged alike: the very same parts, so that none of them is looked
 * into. Equal parts that are not the same ones make no line alike; it is then written once more, the same.
 */
final class JudgedAlike {

    private final CoverageDecision coverage;
    private final ReportTerms terms;
    private final List<LineStanding.Parcel> parcels;
    private final boolean allTaken;

    private JudgedAlike(LineStanding line) {
        this.coverage = line.coverage();
        this.terms = line.terms();
        this.parcels = line.parcels();
        this.allTaken = line.unitsFree() == 0;
    }

    static JudgedAlike as(LineStanding line) {
        return new JudgedAlike(line);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // to be the same is what is asked
    public boolean equals(@Nullable Object other) {
        return other instanceof JudgedAlike line
                && coverage == line.coverage
                && terms == line.terms
                && parcels == line.parcels
                && allTaken == line.allTaken;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(coverage) * 31 + System.identityHashCode(parcels) + (allTaken ? 1 : 0);
    }
}
