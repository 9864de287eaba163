// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.policy.EvidenceTerms;
import io.aftersale.policy.EvidenceTerms.VideoMissing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCheckTest {

    private static final ArrivalCheck ARRIVED = new ArrivalCheck(Map.of(), LocalDate.of(2026, 3, 5));

    private static final long STATUE = 42;
    private static final EvidenceTerms TERMS = terms(VideoMissing.REVIEW);
    private final ReportCheck check = new ReportCheck(
            TERMS, Map.of(STATUE, 3, 43L, 1), Map.of(), Map.of(STATUE, 2, 43L, 2), ARRIVED, UnboxingFilm.WHOLE);

    @Test
    void aLineOnItsWayIsNamed() {
        ReportCheck coming = new ReportCheck(
                TERMS, Map.of(STATUE, 3), Map.of(STATUE, "Dragon"), Map.of(STATUE, 2), ARRIVED, UnboxingFilm.WHOLE);

        assertThat(coming.faults(report(line("1")))).containsExactly(error("lines", "notYetArrived", "Dragon"));
    }

    @Test
    void aWholeReportHasNoFaults() {
        assertThat(check.faults(report(line("2")))).isEmpty();
    }

    @Test
    void aReportWithoutLinesNamesTheLines() {
        assertThat(check.faults(report())).containsExactly(error("lines", "noLine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"41", "", "x", "-42", "4.2", "9999999999999999999", "42 43", "\u0664\u0662"})
    void aLineThatIsNotOfTheOrderIsNamed(String id) {
        ReportForm.Line foreign = new ReportForm.Line(id, "1", "DAMAGED", "UNKNOWN", "", "", "broken", false, Set.of());

        assertThat(check.faults(report(foreign))).containsExactly(error("lines", "notInOrder"));
    }

    @Test
    void theSameLineTwiceIsNamed() {
        assertThat(check.faults(report(line("1"), line("1")))).containsExactly(error("lines", "lineTwice"));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "' 3 '", "03"})
    void oneToAllUnitsMayBeReported(String quantity) {
        assertThat(check.faults(report(line(quantity)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1,5", "two", "", " ", "1e1", "99999999999999999999"})
    void aQuantityIsAWholeNumberFromOne(String quantity) {
        assertThat(check.faults(report(line(quantity))))
                .containsExactly(error("lines[42].quantity", "quantityNotWhole", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "999999999999999999"})
    void moreUnitsThanAreFreeAreTooMany(String quantity) {
        assertThat(check.faults(report(line(quantity))))
                .containsExactly(error("lines[42].quantity", "quantityTooMany", 3));
    }

    @Test
    void aLineWithoutFreeUnitsSaysSoWhateverWasTyped() {
        ReportCheck none =
                new ReportCheck(TERMS, Map.of(STATUE, 0), Map.of(), Map.of(STATUE, 2), ARRIVED, UnboxingFilm.WHOLE);

        assertThat(none.faults(report(line("x")))).containsExactly(error("lines[42].quantity", "noneLeft"));
    }

    @Test
    void kindAndCauseAreOfTheLists() {
        ReportForm.Line odd = new ReportForm.Line("42", "1", "damaged", "WEATHER", "", "", "broken", false, Set.of());

        assertThat(check.faults(report(odd)))
                .containsExactly(error("lines[42].kind", "noKind"), error("lines[42].cause", "noCause"));
    }

    @Test
    void aProblemIsDescribedInWordsThatFit() {
        assertThat(check.faults(report(described("arm", "  "))))
                .containsExactly(error("lines[42].description", "noDescription"));
        assertThat(check.faults(report(described("a".repeat(255), "d".repeat(4000)))))
                .isEmpty();
        assertThat(check.faults(report(described("a".repeat(256), "d".repeat(4001)))))
                .containsExactly(
                        error("lines[42].description", "tooLong", 4000), error("lines[42].part", "tooLong", 255));
    }

    @ParameterizedTest
    @CsvSource({"DAMAGED,1,2", "DEFECT,0,2", "OTHER,1,2", "MISSING_PART,0,1"})
    void tooFewPhotosAreCounted(String kind, int came, int least) {
        ReportCheck few =
                new ReportCheck(TERMS, Map.of(STATUE, 1), Map.of(), Map.of(STATUE, came), ARRIVED, UnboxingFilm.WHOLE);

        assertThat(few.faults(report(ofKind(kind))))
                .containsExactly(error("lines[42].photos", "photosTooFew", least, came));
    }

    @ParameterizedTest
    @CsvSource({"DAMAGED,2", "MISSING_PART,1"})
    void enoughPhotosAreEnough(String kind, int came) {
        ReportCheck enough =
                new ReportCheck(TERMS, Map.of(STATUE, 1), Map.of(), Map.of(STATUE, came), ARRIVED, UnboxingFilm.WHOLE);

        assertThat(enough.faults(report(ofKind(kind)))).isEmpty();
    }

    @Test
    void aLineWithoutAnyPhotoHasNone() {
        ReportCheck none = new ReportCheck(TERMS, Map.of(STATUE, 1), Map.of(), Map.of(), ARRIVED, UnboxingFilm.WHOLE);

        assertThat(none.faults(report(ofKind("DAMAGED"))))
                .containsExactly(error("lines[42].photos", "photosTooFew", 2, 0));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "REVIEW, false, '', video, videoMissing",
                "REVIEW, true, ' ', noVideoReason, noVideoReason",
                "REFUSE, false, 'none was made', video, videoMissing",
                "BLOCK_SUBMIT, true, 'none was made', video, videoRequired",
            })
    void aReportWithoutVideoSaysWhy(VideoMissing policy, boolean noVideo, String reason, String field, String code) {
        ReportForm form = new ReportForm(List.of(line("1")), noVideo, reason, false, false, true);

        assertThat(without(policy).faults(form)).containsExactly(error(field, code));
    }

    @Test
    void aReportThatSaysWhyThereIsNoVideoIsWhole() {
        assertThat(without(VideoMissing.REVIEW).faults(noVideo("w".repeat(4000))))
                .isEmpty();
        assertThat(without(VideoMissing.REFUSE).faults(noVideo("none was made")))
                .isEmpty();
        assertThat(without(VideoMissing.REVIEW).faults(noVideo("w".repeat(4001))))
                .containsExactly(error("noVideoReason", "tooLong", 4000));
    }

    @ParameterizedTest
    @CsvSource({"REVIEW, videoIncomplete", "REFUSE, videoIncomplete", "BLOCK_SUBMIT, wholeVideoRequired"})
    void aVideoOfWhichAPartIsMissingDoesNotByItselfDo(VideoMissing policy, String code) {
        assertThat(inPart(policy).faults(report(line("1")))).containsExactly(error("video", code));
    }

    @Test
    void thatThereIsNoMoreOfTheVideoIsEnoughToldUnlessThePolicyWantsAWholeOne() {
        ReportForm all = new ReportForm(List.of(line("1")), false, "", true, false, true);

        assertThat(inPart(VideoMissing.REVIEW).faults(all)).isEmpty();
        assertThat(inPart(VideoMissing.REFUSE).faults(all)).isEmpty();
        assertThat(inPart(VideoMissing.BLOCK_SUBMIT).faults(all)).containsExactly(error("video", "wholeVideoRequired"));
        assertThat(without(VideoMissing.REVIEW).faults(all)).containsExactly(error("video", "videoMissing"));
    }

    @Test
    void whoHasNoVideoMaySaySoBesideAPartOfOne() {
        assertThat(inPart(VideoMissing.REVIEW).faults(noVideo("the rest is lost")))
                .isEmpty();
        assertThat(inPart(VideoMissing.REVIEW).faults(noVideo(" ")))
                .containsExactly(error("noVideoReason", "noVideoReason"));
    }

    private static ReportCheck inPart(VideoMissing policy) {
        return new ReportCheck(
                terms(policy), Map.of(STATUE, 1), Map.of(), Map.of(STATUE, 2), ARRIVED, UnboxingFilm.IN_PART);
    }

    @Test
    void whereAVideoCameTheTickIsNotAsked() {
        assertThat(check.faults(noVideo(""))).isEmpty();
    }

    @Test
    void theReportIsConfirmed() {
        assertThat(check.faults(new ReportForm(List.of(line("1")), false, "", false, false, false)))
                .containsExactly(error("confirmed", "notConfirmed"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        ReportCheck bare =
                new ReportCheck(TERMS, Map.of(STATUE, 1, 43L, 1), Map.of(), Map.of(), ARRIVED, UnboxingFilm.NONE);
        ReportForm.Line empty = new ReportForm.Line("42", "", "", "", "", "", "", false, Set.of());
        ReportForm.Line other = new ReportForm.Line("43", "2", "DAMAGED", "UNKNOWN", "", "", "broken", false, Set.of());

        assertThat(bare.faults(new ReportForm(List.of(empty, other), false, "", false, false, false)))
                .extracting(FieldError::field)
                .containsExactly(
                        "lines[42].quantity",
                        "lines[42].kind",
                        "lines[42].cause",
                        "lines[42].description",
                        "lines[42].photos",
                        "lines[43].quantity",
                        "lines[43].photos",
                        "video",
                        "confirmed");
    }

    private static ReportCheck without(VideoMissing policy) {
        return new ReportCheck(
                terms(policy), Map.of(STATUE, 1), Map.of(), Map.of(STATUE, 2), ARRIVED, UnboxingFilm.NONE);
    }

    private static ReportForm noVideo(String reason) {
        return new ReportForm(List.of(line("1")), true, reason, false, false, true);
    }

    private static ReportForm report(ReportForm.Line... lines) {
        return new ReportForm(Arrays.asList(lines), false, "", false, false, true);
    }

    private static ReportForm.Line line(String quantity) {
        return new ReportForm.Line("42", quantity, "DAMAGED", "UNKNOWN", "", "", "broken", false, Set.of());
    }

    private static ReportForm.Line ofKind(String kind) {
        return new ReportForm.Line(" 42 ", "1", kind, "UNKNOWN", "", "", "broken", true, Set.of());
    }

    private static ReportForm.Line described(String part, String words) {
        return new ReportForm.Line("42", "1", "DAMAGED", "UNKNOWN", "", part, words, false, Set.of());
    }

    private static FieldError error(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }

    private static EvidenceTerms terms(VideoMissing policy) {
        return new EvidenceTerms(policy, 5, 1 << 20, 2, 1, 20, 1 << 20, 1 << 24, 1 << 25);
    }
}
