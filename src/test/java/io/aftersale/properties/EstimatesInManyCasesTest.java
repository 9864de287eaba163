// SPDX-License-Identifier: Apache-2.0
package io.aftersale.properties;

import io.aftersale.deadline.DateRange;
import io.aftersale.deadline.DayRange;
import io.aftersale.deadline.Estimate;
import io.aftersale.deadline.EstimateTerms;
import io.aftersale.places.InEveryPlace;
import java.util.Map;

/** Each in more than a hundred thousand random cases, wherever the server stands. */
class EstimatesInManyCasesTest {

    @InEveryPlace
    void aPartArrivesAfterTheSumOfBothWaysInCalendarDays() {
        Cases.holdHere(chance -> {
            int day = chance.day();
            DayRange first = chance.range();
            DayRange second = chance.range();
            Estimate.Dated estimate =
                    Estimate.fromStudio(Asked.day(day), new EstimateTerms(1, first, Map.of("*/*", second)), null, null);

            Cases.same(
                    estimate.arrival(),
                    new DateRange(
                            Asked.day(day + first.least() + second.least()),
                            Asked.day(day + first.most() + second.most()),
                            first.orMore() || second.orMore()),
                    estimate);
            Cases.same(estimate.legs().get(1).arrival(), estimate.arrival(), estimate);
        });
    }

    @InEveryPlace
    void daysAreReadAsTheyAreWritten() {
        Cases.holdHere(chance -> {
            DayRange range = chance.range();

            Cases.same(DayRange.parse(range.least() + "-" + range.most() + (range.orMore() ? "+" : "")), range, range);
        });
    }
}
