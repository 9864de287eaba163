// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceCode;
import io.aftersale.claim.advice.AdviceReason;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.coverage.CoverageDecision;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What the rules advised when the report was sent; coverage's own reasons stand with the line's coverage. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class AdviceColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "ADVICE", nullable = false, length = 10)
    protected String word;

    /** Code and what it argues for, in rule order, e.g. {@code REPORTED_IN_TIME=ACCEPT,VIDEO_MISSING=LOOK}. */
    @Column(name = "ADVICE_REASONS", nullable = false, length = 1000)
    protected String reasons;

    static AdviceColumns of(Advice advice) {
        AdviceColumns columns = new AdviceColumns();
        columns.word = advice.word().name();
        columns.reasons = advice.reasons().stream()
                .map(reason -> reason.code() + "=" + reason.argues())
                .collect(Collectors.joining(","));
        return columns;
    }

    /**
     * The advice as it was.
     *
     * @param deadline kept with the line; the reason of time looked at it
     */
    Advice advice(CoverageDecision coverage, @Nullable Instant deadline) {
        return new Advice(
                AdviceWord.valueOf(word),
                coverage,
                Arrays.stream(reasons.split(","))
                        .map(written -> reason(written, deadline))
                        .toList(),
                coverage.policyVersion());
    }

    private static AdviceReason reason(String written, @Nullable Instant deadline) {
        int at = written.indexOf('=');
        AdviceCode code = AdviceCode.valueOf(written.substring(0, at));
        AdviceWord argues = AdviceWord.valueOf(written.substring(at + 1));
        return new AdviceReason(code, argues, code.looksAtTheDeadline() ? deadline : null);
    }
}
