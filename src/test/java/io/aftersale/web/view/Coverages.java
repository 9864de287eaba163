// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.Exclusion;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.line.ReportTerms;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decisions over lines ordered on 20 November 2026 under the shop's defaults. */
public final class Coverages {

    public static final PolicyVersion POLICY = PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults());

    public static final ReportTerms TERMS = ReportTerms.of(POLICY, LocalDate.of(2026, 11, 20));

    private Coverages() {}

    public static CoverageDecision preOrder() {
        return of(StockOrigin.PRE_ORDER, null);
    }

    public static CoverageDecision inStock(String release) {
        return of(StockOrigin.IN_STOCK, release);
    }

    public static CoverageDecision chinaStock() {
        return of(StockOrigin.CHINA_STOCK, null);
    }

    public static CoverageDecision unknown() {
        return of(StockOrigin.UNKNOWN, null);
    }

    public static CoverageDecision goodwill() {
        return decided(
                StockOrigin.CHINA_STOCK,
                null,
                List.of(new CoverageException(
                        CoverageCode.GOODWILL, "agent", LocalDate.of(2026, 11, 3), "Parts are in the warehouse.")));
    }

    private static CoverageDecision of(StockOrigin origin, @Nullable String release) {
        return decided(origin, release, List.of());
    }

    /** A pre-order statue with that mark. */
    public static CoverageDecision markedPreOrder(ProductMark mark) {
        return new CoverageDecider()
                .decide(
                        new CoverageFacts(StockOrigin.PRE_ORDER, null, Set.of(mark), LocalDate.of(2026, 11, 20), false),
                        POLICY.coverageTerms(),
                        List.of());
    }

    /** A statue with that mark, which somebody says why, under settings that go beside the shop's own. */
    public static CoverageDecision marked(
            StockOrigin origin, @Nullable ProductMark mark, Map<String, String> settings) {
        CoverageFacts facts = new CoverageFacts(
                origin,
                null,
                mark == null ? Set.of() : Set.of(mark),
                new Exclusion("luca", "Sold as seen"),
                LocalDate.of(2026, 11, 20),
                false);
        return new CoverageDecider()
                .decide(facts, PolicyVersion.of(2, Instant.EPOCH, settings).coverageTerms(), List.of());
    }

    private static CoverageDecision decided(
            StockOrigin origin, @Nullable String release, List<CoverageException> exceptions) {
        CoverageFacts facts = new CoverageFacts(
                origin, ReleaseDate.parse(release).orElse(null), Set.of(), LocalDate.of(2026, 11, 20), false);
        return new CoverageDecider().decide(facts, POLICY.coverageTerms(), exceptions);
    }
}
