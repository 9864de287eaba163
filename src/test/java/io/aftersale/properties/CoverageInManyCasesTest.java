// SPDX-License-Identifier: Apache-2.0
package io.aftersale.properties;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.CoverageReason;
import io.aftersale.places.InEveryPlace;
import java.time.LocalDate;

/** Each in more than a hundred thousand random cases, wherever the server stands. */
class CoverageInManyCasesTest {

    private static final CoverageException GOODWILL =
            new CoverageException(CoverageCode.GOODWILL, "supervisor", LocalDate.of(2026, 11, 3), "");

    @InEveryPlace
    void outcomeAndEveryReasonInItsOrderAreWhatTheRulesSay() {
        Cases.hold(chance -> {
            SlowCoverage.Line line = chance.line();

            Cases.same(Asked.told(Asked.coverage(line)), SlowCoverage.answer(line), line);
        });
    }

    @InEveryPlace
    void theLastCoveredDayIsTheOneOnTheWallCalendar() {
        Cases.holdHere(chance -> {
            SlowCoverage.Line line = chance.line();

            for (CoverageReason reason : Asked.coverage(line).reasons()) {
                LocalDate last = reason.lastCoveredDay();
                Cases.is(
                        last == null || last.equals(Asked.day(SlowCoverage.lastCovered(line.release(), line.months()))),
                        line);
            }
        });
    }

    @InEveryPlace
    void aLineNeverBecomesCoveredAgainByWaiting() {
        Cases.holdHere(chance -> {
            SlowCoverage.Line line = chance.line();
            SlowCoverage.Line later = line.measuredOn(line.measured() + chance.number(1, 400));

            Cases.is(isNotSofter(Asked.coverage(later), Asked.coverage(line)), line);
        });
    }

    @InEveryPlace
    void aLongerTermNeverTakesCoverageAway() {
        Cases.holdHere(chance -> {
            SlowCoverage.Line line = chance.line();
            SlowCoverage.Line longer = line.coveredFor(line.months() + chance.number(1, 12));

            Cases.is(isNotSofter(Asked.coverage(line), Asked.coverage(longer)), line);
        });
    }

    @InEveryPlace
    void aMarkAddsItsReasonAndTakesNoneAway() {
        Cases.holdHere(chance -> {
            SlowCoverage.Line line = chance.line();
            CoverageDecision marked = Asked.coverage(line);
            CoverageDecision plain = Asked.coverage(line.withoutMarks());

            Cases.is(marked.reasons().containsAll(plain.reasons()), line);
            Cases.is(isNotSofter(marked, plain), line);
        });
    }

    @InEveryPlace
    void aPreOrderIsNeverLoweredAndSaysSoFirst() {
        Cases.holdHere(chance -> {
            CoverageDecision decision = Asked.coverage(chance.preOrder());

            Cases.same(decision.outcome(), CoverageOutcome.COVERED, decision);
            Cases.same(decision.headline().code(), CoverageCode.PRE_ORDER_ALWAYS_COVERED, decision);
            Cases.same(decision.flag(), CoverageFlag.COVERED, decision);
        });
    }

    @InEveryPlace
    void anExceptionStandsOverTheDecisionAndChangesNothingInIt() {
        Cases.holdHere(chance -> {
            SlowCoverage.Line line = chance.line();
            CoverageDecision with = Asked.coverage(line, GOODWILL);

            Cases.same(Asked.told(with), SlowCoverage.answer(line), line);
            Cases.same(
                    with.flag(),
                    with.outcome() == CoverageOutcome.COVERED
                            ? CoverageFlag.COVERED
                            : CoverageFlag.COVERED_BY_EXCEPTION,
                    line);
        });
    }

    private static boolean isNotSofter(CoverageDecision one, CoverageDecision other) {
        return one.outcome().compareTo(other.outcome()) >= 0;
    }
}
