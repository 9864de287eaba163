// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageException;
import io.aftersale.facts.TypedFacts.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exception as somebody types it.
 *
 * @param code {@code GOODWILL} or {@code COVERED_BY_INQUIRY}
 * @param terms the words the shopper reads
 * @param reason for staff only: why, or what was asked and answered
 * @param answeredOn of an inquiry the local day of the answer
 * @param validUntil of an inquiry the last day on which an order could rest on the answer (A46)
 */
public record TypedException(String code, String terms, String reason, String answeredOn, String validUntil) {

    public static final TypedException NONE = new TypedException("", "", "", "", "");

    private static final String DAY = "2\\d{3}-\\d{2}-\\d{2}";

    /** Everything that is wrong with it for an order of that day, by field. */
    public List<Fault> faults(LocalDate orderedOn, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (!isInquiry() && !code.equals(CoverageCode.GOODWILL.name())) {
            faults.add(new Fault("code", "badCode"));
        }
        faults.addAll(Reasons.faults("terms", "noTerms", terms));
        faults.addAll(Reasons.faults("reason", "noReason", reason));
        if (isInquiry()) {
            faults.addAll(answerFaults(orderedOn, today));
            faults.addAll(validityFaults(orderedOn));
        }
        return faults;
    }

    /** The exception that this makes; only where nothing is wrong. */
    public CoverageException exception(String by, LocalDate today) {
        return new CoverageException(
                CoverageCode.valueOf(code),
                by,
                isInquiry() ? Objects.requireNonNull(day(answeredOn)) : today,
                Reasons.normal(terms));
    }

    /** Null where nothing bounds it. */
    public @Nullable LocalDate lastDay() {
        return isInquiry() ? day(validUntil) : null;
    }

    private boolean isInquiry() {
        return code.equals(CoverageCode.COVERED_BY_INQUIRY.name());
    }

    private List<Fault> answerFaults(LocalDate orderedOn, LocalDate today) {
        LocalDate answered = day(answeredOn);
        if (answered == null) {
            return List.of(new Fault("answeredOn", "badDay"));
        }
        if (answered.isAfter(today)) {
            return List.of(new Fault("answeredOn", "inFuture"));
        }
        return answered.isAfter(orderedOn) ? List.of(new Fault("answeredOn", "afterOrder")) : List.of();
    }

    private List<Fault> validityFaults(LocalDate orderedOn) {
        LocalDate last = day(validUntil);
        if (last == null) {
            return List.of(new Fault("validUntil", "badDay"));
        }
        return last.isBefore(orderedOn) ? List.of(new Fault("validUntil", "overBeforeOrder")) : List.of();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.strip().matches(DAY) ? LocalDate.parse(typed.strip()) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
