// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemKind;
import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportTerms;
import io.aftersale.policy.EvidenceTerms.VideoMissing;
import io.aftersale.policy.PolicyVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reported lines as values, in Rome, under the shop's defaults. */
final class Reported {

    static final ZoneId ROME = ZoneId.of("Europe/Rome");
    static final AdviceTerms TERMS = new AdviceTerms(
            3,
            VideoMissing.REVIEW,
            Duration.ofHours(24),
            Duration.ofHours(48),
            AdviceWord.REFUSE,
            AdviceWord.REFUSE,
            AdviceWord.REFUSE,
            AdviceWord.LOOK);
    static final ReportTerms BOUNDS =
            ReportTerms.of(PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults()), LocalDate.of(2026, 2, 20));

    private static final LocalDate ORDERED = LocalDate.of(2026, 2, 20);

    private Reported() {}

    /** The terms of a policy that says that and is the shop's default in all else. */
    static AdviceTerms terms(Map<String, String> settings) {
        return AdviceTerms.of(PolicyVersion.of(3, Instant.EPOCH, settings));
    }

    static CoverageDecision coverage(StockOrigin origin) {
        return decided(origin, List.of());
    }

    static CoverageDecision goodwill(StockOrigin origin) {
        return decided(
                origin, List.of(new CoverageException(CoverageCode.GOODWILL, "mara", ORDERED, "two heads left")));
    }

    static LineStanding.Parcel parcel(String deliveredOn, @Nullable String deliveredAt, String deadline) {
        Instant end = Instant.parse(deadline);
        return new LineStanding.Parcel(
                "P1",
                null,
                LocalDate.parse(deliveredOn),
                deliveredAt == null ? null : Instant.parse(deliveredAt),
                end,
                end.atZone(ROME).toLocalDate().minusDays(1));
    }

    static TimingFacts timing(LineStanding.@Nullable Parcel parcel, boolean significant, String reportedAt) {
        return new TimingFacts(
                Optional.ofNullable(parcel),
                parcel == null ? null : parcel.deadline(),
                false,
                new TimingFacts.Report(significant, null, Instant.parse(reportedAt)),
                ROME);
    }

    /** Delivered 2026-03-02, reported in the morning of the next day. */
    static TimingFacts inTime() {
        return timing(parcel("2026-03-02", null, "2026-03-09T23:00:00Z"), false, "2026-03-03T09:00:00Z");
    }

    /** The scenario's late report: delivered 2026-03-02, reported 2026-03-11. */
    static TimingFacts late() {
        return timing(parcel("2026-03-02", null, "2026-03-09T23:00:00Z"), false, "2026-03-11T09:00:00Z");
    }

    static ProblemFacts problem(ProblemKind kind, ProblemAnswer... answers) {
        return new ProblemFacts(kind, Arrays.stream(answers).collect(Collectors.toSet()));
    }

    private static CoverageDecision decided(StockOrigin origin, List<CoverageException> exceptions) {
        return new CoverageDecider()
                .decide(
                        new CoverageFacts(origin, null, Set.of(), ORDERED, false),
                        PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults())
                                .coverageTerms(),
                        exceptions);
    }
}
