// SPDX-License-Identifier: Apache-2.0
package io.aftersale.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ClaimNumber;
import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.deadline.DeadlineDecision;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.sql.SqlDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

class AnswersAreTheSameEverywhereTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final PolicyVersion POLICY = PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults());

    @InEveryPlace
    void theLastCoveredDayIsCounted() {
        CoverageDecision decision = new CoverageDecider()
                .decide(
                        new CoverageFacts(
                                StockOrigin.IN_STOCK,
                                ReleaseDate.parse("2025-11-30").orElseThrow(),
                                Set.of(),
                                Instant.parse("2026-02-28T22:30:00Z")
                                        .atZone(ROME)
                                        .toLocalDate(),
                                false),
                        POLICY.coverageTerms(),
                        List.of());

        assertThat(decision.headline().code()).isEqualTo(CoverageCode.IN_STOCK_WITHIN_MONTHS);
        assertThat(decision.headline().lastCoveredDay()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @InEveryPlace
    void theDeadlineIsCountedInTheStoresZone() {
        DeadlineDecision decision = new DeadlineDecider()
                .decide(
                        LocalDate.of(2026, 3, 27),
                        POLICY.deadlineTerms(),
                        new WorkingCalendar("weekends", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of()),
                        ROME);

        assertThat(decision.lastDay()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(decision.end()).isEqualTo(Instant.parse("2026-04-03T22:00:00Z"));
        assertThat(decision.policyVersion()).isEqualTo(1);
    }

    @InEveryPlace
    void theMerchantsWordsAreRead() {
        assertThat(StockOrigin.parse("china stock")).isEqualTo(StockOrigin.CHINA_STOCK);
        assertThat(StockOrigin.parse("in-stock")).isEqualTo(StockOrigin.IN_STOCK);
        assertThat(ReleaseDate.parse("2026-Q4").orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(ReleaseDate.parse("2026-10").orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @InEveryPlace
    void aFileIsNamedByItsExtensionAndType() {
        assertThat(new MediaOffer(EvidenceKind.PHOTO, "KIRIK.TIFF.JPG", null, 1).claimsToBeMedia())
                .isTrue();
        assertThat(new MediaOffer(EvidenceKind.PHOTO, "x", "IMAGE/HEIC; a=b", 1).claimsToBeMedia())
                .isTrue();
        assertThat(new MediaOffer(EvidenceKind.PHOTO, "BILD.XHTML", null, 1).claimsToRun())
                .isTrue();
        assertThat(new MediaOffer(EvidenceKind.PHOTO, "x", "TEXT/JAVASCRIPT", 1).claimsToRun())
                .isTrue();
    }

    @InEveryPlace
    void aDayInAColumnIsTheDayThatWasMeant() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int next = 0; next < 366; next++) {
            assertThat(SqlDay.local(SqlDay.of(day.plusDays(next)))).isEqualTo(day.plusDays(next));
        }
        assertThat(SqlDay.of(day)).hasToString("2026-01-01");
        assertThat(SqlDay.ofNullable(null)).isNull();
        assertThat(SqlDay.localNullable(null)).isNull();
        assertThat(SqlDay.localNullable(SqlDay.ofNullable(day))).isEqualTo(day);
    }

    @InEveryPlace
    void aClaimNumberIsReadable() {
        assertThat(ClaimNumber.next()).matches("AS-[0-9A-HJKMNP-TV-Z]{8}");
    }
}
