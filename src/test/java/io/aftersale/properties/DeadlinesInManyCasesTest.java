// SPDX-License-Identifier: Apache-2.0
package io.aftersale.properties;

import io.aftersale.deadline.DeadlineDecision;
import io.aftersale.deadline.UrgentWindow;
import io.aftersale.places.InEveryPlace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;

/** Each in more than a hundred thousand random cases, wherever the server stands. */
class DeadlinesInManyCasesTest {

    @InEveryPlace
    void lastDayEndAndEveryDayOfTheCountAreWhatTheWallCalendarSays() {
        Cases.hold(chance -> {
            int delivered = chance.day();
            SlowDeadline.Shop shop = chance.shop(delivered);

            Cases.same(Asked.told(Asked.deadline(delivered, shop)), SlowDeadline.answer(delivered, shop), shop);
        });
    }

    @InEveryPlace
    void aLaterDeliveryNeverGivesAnEarlierDeadline() {
        Cases.holdHere(chance -> {
            int delivered = chance.day();
            SlowDeadline.Shop shop = chance.shop(delivered);
            int later = delivered + chance.number(1, 20);

            Cases.is(isNotBefore(Asked.deadline(later, shop), Asked.deadline(delivered, shop)), shop);
        });
    }

    @InEveryPlace
    void aLaterCollectedDayNeverGivesAnEarlierDeadline() {
        Cases.holdHere(chance -> {
            int delivered = chance.day();
            SlowDeadline.Shop shop = chance.shop(delivered);
            int collected = delivered + chance.number(0, 20);
            DeadlineDecision unknown = Asked.collected(delivered, null, shop);
            DeadlineDecision known = Asked.collected(delivered, collected, shop);

            Cases.same(unknown, Asked.deadline(delivered, shop), shop);
            Cases.is(isNotBefore(known, unknown), shop);
            Cases.is(isNotBefore(Asked.collected(delivered, collected + chance.number(1, 20), shop), known), shop);
        });
    }

    @InEveryPlace
    void moreDaysOffNeverGiveAnEarlierDeadline() {
        Cases.holdHere(chance -> {
            int delivered = chance.day();
            SlowDeadline.Shop shop = chance.shop(delivered);
            SlowDeadline.Shop idler = chance.withMore(shop, delivered, chance.oneIn(2) ? "HOLIDAY" : "CLOSED");

            Cases.is(isNotBefore(Asked.deadline(delivered, idler), Asked.deadline(delivered, shop)), shop);
        });
    }

    @InEveryPlace
    void moreExtraWorkingDaysNeverGiveALaterDeadline() {
        Cases.holdHere(chance -> {
            int delivered = chance.day();
            SlowDeadline.Shop shop = chance.shop(delivered);
            SlowDeadline.Shop busier = chance.withMore(shop, delivered, "EXTRA_WORKING_DAY");

            Cases.is(isNotBefore(Asked.deadline(delivered, shop), Asked.deadline(delivered, busier)), shop);
        });
    }

    @InEveryPlace
    void oneDayMoreToReportEndsOneWorkingDayLater() {
        Cases.holdHere(chance -> {
            int delivered = chance.day();
            SlowDeadline.Shop shop = chance.shop(delivered);
            DeadlineDecision one = Asked.deadline(delivered, shop);
            DeadlineDecision more = Asked.deadline(delivered, shop.withWorkingDays(shop.workingDays() + 1));

            Cases.is(more.end().isAfter(one.end()), shop);
            Cases.same(more.days().subList(0, one.days().size()), one.days(), shop);
        });
    }

    @InEveryPlace
    void aReportIsInTimeWhileTheShopsClockShowsTheLastDayOrOneBefore() {
        Cases.holdHere(chance -> {
            int delivered = chance.day();
            SlowDeadline.Shop shop = chance.shop(delivered);
            DeadlineDecision decision = Asked.deadline(delivered, shop);
            long lastDay = decision.lastDay().toEpochDay();
            Instant reported = decision.end().plusMillis(chance.number(-90_000_000, 90_000_000));
            long shown = SlowDeadline.shownDay(reported.toEpochMilli(), TimeZone.getTimeZone(shop.zone()));

            Cases.same(decision.isInTime(reported), shown <= lastDay, shop);
            Cases.is(decision.isInTime(decision.end().minusNanos(1)), shop);
            Cases.is(!decision.isInTime(decision.end()), shop);
        });
    }

    @InEveryPlace
    void urgentHoursAreElapsedOnesAndADayAloneMeansTheWholeNextDay() {
        Cases.holdHere(chance -> {
            int delivered = chance.day();
            String zone = chance.zone();
            int days = chance.number(1, 3);
            Duration urgent = Duration.ofHours(24L * days);
            Instant at = Instant.ofEpochMilli(delivered * 86_400_000L + chance.number(0, 86_399_999));

            Cases.same(
                    UrgentWindow.end(at, Asked.day(delivered), urgent, ZoneId.of(zone))
                            .toEpochMilli(),
                    at.toEpochMilli() + days * 86_400_000L,
                    zone);
            Cases.same(
                    UrgentWindow.end(null, Asked.day(delivered), urgent, ZoneId.of(zone))
                            .toEpochMilli(),
                    SlowDeadline.firstMomentAfter(delivered + days, zone),
                    zone);
        });
    }

    private static boolean isNotBefore(DeadlineDecision one, DeadlineDecision other) {
        return !one.end().isBefore(other.end()) && !one.lastDay().isBefore(other.lastDay());
    }
}
