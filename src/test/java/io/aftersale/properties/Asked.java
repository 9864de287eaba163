// SPDX-License-Identifier: Apache-2.0
package io.aftersale.properties;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.CoverageTerms;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.deadline.DeadlineDecision;
import io.aftersale.deadline.DeadlineTerms;
import io.aftersale.deadline.Receipt;
import io.aftersale.deadline.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a case before the module and tells its answer in the oracle's words. */
final class Asked {

    private static final CoverageDecider COVERAGE = new CoverageDecider();
    private static final DeadlineDecider DEADLINE = new DeadlineDecider();

    private Asked() {}

    static CoverageDecision coverage(SlowCoverage.Line line, CoverageException... exceptions) {
        return COVERAGE.decide(
                new CoverageFacts(
                        StockOrigin.parse(line.origin()),
                        ReleaseDate.parse(line.release()).orElse(null),
                        marks(line),
                        day(line.measured()),
                        line.backfilled()),
                new CoverageTerms(
                        1,
                        Period.ofMonths(line.months()),
                        CoverageOutcome.valueOf(line.unknown()),
                        CoverageOutcome.valueOf(line.exhaustedLeadsTo())),
                List.of(exceptions));
    }

    static SlowCoverage.Answer told(CoverageDecision decision) {
        return new SlowCoverage.Answer(
                decision.outcome().name(),
                decision.reasons().stream()
                        .map(reason -> reason.code() + " " + reason.argues())
                        .toList());
    }

    static DeadlineDecision deadline(int deliveredOn, SlowDeadline.Shop shop) {
        return DEADLINE.decide(
                day(deliveredOn),
                new DeadlineTerms(1, shop.workingDays(), shop.countDeliveryDay(), Duration.ZERO, Duration.ZERO),
                calendar(shop),
                ZoneId.of(shop.zone()));
    }

    /** Under {@code COLLECTED}. */
    static DeadlineDecision collected(int deliveredOn, @Nullable Integer collectedOn, SlowDeadline.Shop shop) {
        Receipt receipt =
                CountsFrom.COLLECTED.receipt(day(deliveredOn), null, collectedOn == null ? null : day(collectedOn));
        return DEADLINE.decide(
                receipt.day(),
                new DeadlineTerms(1, shop.workingDays(), shop.countDeliveryDay(), Duration.ZERO, Duration.ZERO),
                calendar(shop),
                ZoneId.of(shop.zone()));
    }

    static SlowDeadline.Answer told(DeadlineDecision decision) {
        return new SlowDeadline.Answer(
                decision.lastDay().toString(),
                decision.end().toEpochMilli(),
                decision.days().stream()
                        .map(day -> day.date() + " " + day.why())
                        .toList());
    }

    static LocalDate day(int number) {
        Almanac.Day day = Almanac.day(number);
        return LocalDate.of(day.year(), day.month(), day.dayOfMonth());
    }

    private static WorkingCalendar calendar(SlowDeadline.Shop shop) {
        Map<LocalDate, DayKind> special = new HashMap<>();
        shop.special().forEach((day, kind) -> special.put(day(day), DayKind.valueOf(kind)));
        Set<DayOfWeek> weekend = shop.weekend().stream().map(DayOfWeek::of).collect(Collectors.toSet());
        return new WorkingCalendar("drawn", weekend, special);
    }

    private static Set<ProductMark> marks(SlowCoverage.Line line) {
        Set<ProductMark> marks = EnumSet.noneOf(ProductMark.class);
        if (line.exhausted()) {
            marks.add(ProductMark.SPARE_PARTS_EXHAUSTED);
        }
        if (line.excluded()) {
            marks.add(ProductMark.NO_AFTER_SALE_SERVICE);
        }
        return marks;
    }
}
