// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.CoverageReason;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.sql.SqlDay;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.jspecify.annotations.Nullable;

/** One reason of a decision, or one exception over it (then {@code saidBy} is set). */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class ReasonColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "CODE", nullable = false, length = 40)
    protected String code;

    @Column(name = "ARGUES", nullable = false, length = 20)
    protected String argues;

    @Column(name = "RELEASE_DATE", length = 10)
    protected @Nullable String releaseDate;

    @Temporal(TemporalType.DATE)
    @Column(name = "LAST_DAY")
    protected @Nullable Date lastDay;

    @Column(name = "SAID_BY")
    protected @Nullable String saidBy;

    @Temporal(TemporalType.DATE)
    @Column(name = "SAID_ON")
    protected @Nullable Date saidOn;

    @Column(name = "TERMS", length = 4000)
    protected @Nullable String terms;

    /** Every reason of the decision in rule order, then every exception over it. */
    static List<ReasonColumns> of(CoverageDecision decision) {
        return Stream.concat(
                        decision.reasons().stream().map(ReasonColumns::of),
                        decision.exceptions().stream().map(ReasonColumns::of))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The decision that these rows are of. */
    static CoverageDecision decision(String outcome, List<ReasonColumns> rows, CoverageFacts facts, int policyVersion) {
        return new CoverageDecision(
                CoverageOutcome.valueOf(outcome),
                rows.stream()
                        .filter(row -> !row.isException())
                        .map(row -> row.reason(facts))
                        .toList(),
                rows.stream()
                        .filter(ReasonColumns::isException)
                        .map(ReasonColumns::exception)
                        .toList(),
                facts,
                policyVersion);
    }

    static ReasonColumns of(CoverageReason reason) {
        ReasonColumns columns = new ReasonColumns();
        columns.code = reason.code().name();
        columns.argues = reason.argues().name();
        ReleaseDate release = reason.release();
        columns.releaseDate = release == null ? null : release.written();
        columns.lastDay = SqlDay.ofNullable(reason.lastCoveredDay());
        return columns;
    }

    static ReasonColumns of(CoverageException exception) {
        ReasonColumns columns = new ReasonColumns();
        columns.code = exception.code().name();
        columns.argues = exception.code().usual().name();
        columns.saidBy = exception.by();
        columns.saidOn = SqlDay.of(exception.on());
        columns.terms = exception.terms();
        return columns;
    }

    boolean isException() {
        return saidBy != null;
    }

    /** Who took a product out of the service, and why, stands with the facts. */
    CoverageReason reason(CoverageFacts facts) {
        CoverageCode said = CoverageCode.valueOf(code);
        return new CoverageReason(
                said,
                CoverageOutcome.valueOf(argues),
                ReleaseDate.parse(releaseDate).orElse(null),
                SqlDay.localNullable(lastDay),
                said == CoverageCode.PRODUCT_EXCLUDED ? facts.exclusion() : null);
    }

    CoverageException exception() {
        return new CoverageException(
                CoverageCode.valueOf(code),
                Objects.requireNonNull(saidBy),
                SqlDay.local(Objects.requireNonNull(saidOn)),
                Objects.requireNonNullElse(terms, ""));
    }
}
