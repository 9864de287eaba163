// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.Exclusion;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.sql.SqlDay;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.jspecify.annotations.Nullable;

/** The columns that hold coverage facts, with the frozen line and again with a claim's line. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class FactsColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "STOCK_ORIGIN", nullable = false, length = 20)
    protected String stockOrigin;

    @Column(name = "RELEASE_DATE", length = 10)
    protected @Nullable String releaseDate;

    @Column(name = "MARKS", nullable = false, length = 100)
    protected String marks;

    @Column(name = "EXCLUDED_BY")
    protected @Nullable String excludedBy;

    @Column(name = "EXCLUSION_REASON")
    protected @Nullable String exclusionReason;

    @Temporal(TemporalType.DATE)
    @Column(name = "MEASURED_ON", nullable = false)
    protected Date measuredOn;

    @Column(name = "BACKFILLED", nullable = false)
    protected boolean backfilled;

    public static FactsColumns of(CoverageFacts facts) {
        FactsColumns columns = new FactsColumns();
        columns.stockOrigin = facts.stockOrigin().name();
        ReleaseDate release = facts.release();
        columns.releaseDate = release == null ? null : release.written();
        columns.marks = facts.marks().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        Exclusion exclusion = facts.exclusion();
        columns.excludedBy = exclusion == null ? null : exclusion.by();
        columns.exclusionReason = exclusion == null ? null : exclusion.reason();
        columns.measuredOn = SqlDay.of(facts.measuredOn());
        columns.backfilled = facts.backfilled();
        return columns;
    }

    public CoverageFacts facts() {
        return new CoverageFacts(
                StockOrigin.valueOf(stockOrigin),
                ReleaseDate.parse(releaseDate).orElse(null),
                marks(marks),
                excludedBy == null || exclusionReason == null ? null : new Exclusion(excludedBy, exclusionReason),
                SqlDay.local(measuredOn),
                backfilled);
    }

    private static Set<ProductMark> marks(String written) {
        return Arrays.stream(written.split(","))
                .filter(word -> !word.isEmpty())
                .map(ProductMark::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
