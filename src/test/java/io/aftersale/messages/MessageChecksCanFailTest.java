// SPDX-License-Identifier: Apache-2.0
package io.aftersale.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageChecksCanFailTest {

    @Test
    void aLetterBeyondAsciiIsSeen() {
        assertThat(BundleFaults.ofOne(bundle("aftersale.a=perch\u00e9")))
                .containsExactly("a.properties is not pure ASCII");
    }

    @Test
    void anEscapedLetterIsWelcome() {
        assertThat(BundleFaults.ofOne(bundle("aftersale.a=perch\\u00e9"))).isEmpty();
    }

    @Test
    void aKeyThatStandsTwiceIsSeen() {
        assertThat(BundleFaults.ofOne(bundle("aftersale.a=x\naftersale.a=y")))
                .containsExactly("a.properties has aftersale.a twice");
    }

    @Test
    void anEmptyTextIsSeen() {
        assertThat(BundleFaults.ofOne(bundle("aftersale.a="))).containsExactly("a.properties aftersale.a says nothing");
    }

    @Test
    void aLoneApostropheInATextWithPlacesIsSeen() {
        assertThat(BundleFaults.ofOne(bundle("aftersale.a=l'ordine {0}")))
                .containsExactly("a.properties aftersale.a has a lone apostrophe");
        assertThat(BundleFaults.ofOne(bundle("aftersale.a=l''ordine {0}"))).isEmpty();
    }

    @Test
    void aLoneApostropheIsSeenWhereArgumentsAreAlwaysGiven() {
        assertThat(BundleFaults.ofOne(bundle("aftersale.reason.GOODWILL=l'eccezione")))
                .containsExactly("a.properties aftersale.reason.GOODWILL has a lone apostrophe");
    }

    @Test
    void twoApostrophesInATextWithoutPlacesAreSeen() {
        assertThat(BundleFaults.ofOne(bundle("aftersale.a=l''ordine")))
                .containsExactly("a.properties aftersale.a would show two apostrophes");
        assertThat(BundleFaults.ofOne(bundle("aftersale.a=l'ordine"))).isEmpty();
    }

    @Test
    void aFormattedNumberOrABrokenFormatIsSeen() {
        assertThat(BundleFaults.ofOne(bundle("aftersale.a={0,number} left")))
                .containsExactly("a.properties aftersale.a is no plain message format");
        assertThat(BundleFaults.ofOne(bundle("aftersale.a={0 left")))
                .containsExactly("a.properties aftersale.a is no plain message format");
    }

    @Test
    void aMissingTranslationAndAMissingLanguageAreSeen() {
        Bundle english = Bundle.of("a.properties", "aftersale.a=x\naftersale.b=y {0}");
        Bundle italian = Bundle.of("a_it.properties", "aftersale.b=y\naftersale.c=z");

        assertThat(BundleFaults.outOfStep(List.of(english, italian)))
                .containsExactly(
                        "a.properties aftersale.b has other places for arguments than a_it.properties",
                        "a.properties lacks aftersale.c",
                        "a_it.properties aftersale.b has other places for arguments than a.properties",
                        "a_it.properties lacks aftersale.a");
        assertThat(BundleFaults.outOfStep(List.of(english))).containsExactly("a is not in Italian");
        assertThat(BundleFaults.outOfStep(List.of(italian))).containsExactly("a has no first language");
    }

    @Test
    void aKeyInTwoBundlesIsSeen() {
        assertThat(BundleFaults.shared(List.of(
                        Bundle.of("a.properties", "aftersale.x=1"), Bundle.of("b.properties", "aftersale.x=1"))))
                .containsExactly("aftersale.x stands in a and b");
    }

    @Test
    void aKeyThatNobodyWroteIsSeen() {
        UsedKeys used = UsedKeys.none();
        used.read("a.html", "<p th:text=\"#{aftersale.page.title}\">x</p><p th:text=\"#{'aftersale.event.' + e}\"/>");
        used.read("A.java", "words.text(\"aftersale.line.delivered\", day); zone(\"aftersale.zone\");");

        assertThat(KeyFaults.missing(Map.of(), used, Map.of("aftersale.state.", Set.of("aftersale.state.DRAFT"))))
                .containsExactly(
                        "aftersale.event.*",
                        "aftersale.line.delivered",
                        "aftersale.page.title",
                        "aftersale.state.DRAFT");
    }

    @Test
    void anOrphanIsSeenAlsoInsideAFamilyOfCodes() {
        UsedKeys used = UsedKeys.none();
        used.read("A.java", "text(\"aftersale.state.\" + s); text(\"aftersale.event.\" + e); text(\"aftersale.a\")");
        Map<String, String> texts = Map.of(
                "aftersale.a",
                "",
                "aftersale.b",
                "",
                "aftersale.state.GONE",
                "",
                "aftersale.state.DRAFT",
                "",
                "aftersale.event.x",
                "");

        assertThat(KeyFaults.orphans(texts, used, Map.of("aftersale.state.", Set.of("aftersale.state.DRAFT"))))
                .containsExactly("aftersale.b", "aftersale.state.GONE");
    }

    @Test
    void aPlaceThatATemplateLeavesOpenIsSeen() {
        UsedKeys used = UsedKeys.none();
        used.read("a.html", "<p th:text=\"#{aftersale.a}\"/><p th:text=\"#{aftersale.b(${x})}\"/>");

        assertThat(KeyFaults.unfilled(Map.of("aftersale.a", "{0} left", "aftersale.b", "{0} left"), used))
                .containsExactly("aftersale.a");
    }

    @Test
    void everyFaultOfAReportIsFoundInTheSources() {
        assertThat(CodesThatSpeak.fieldErrors("aftersale.report.error.", CodesThatSpeak.REPORTS))
                .contains(
                        "aftersale.report.error.noLine",
                        "aftersale.report.error.notInOrder",
                        "aftersale.report.error.noneLeft",
                        "aftersale.report.error.quantityNotWhole",
                        "aftersale.report.error.quantityTooMany",
                        "aftersale.report.error.noKind",
                        "aftersale.report.error.noCause",
                        "aftersale.report.error.noDescription",
                        "aftersale.report.error.tooLong",
                        "aftersale.report.error.photosTooFew",
                        "aftersale.report.error.videoRequired",
                        "aftersale.report.error.videoMissing",
                        "aftersale.report.error.videoIncomplete",
                        "aftersale.report.error.wholeVideoRequired",
                        "aftersale.report.error.noVideoReason",
                        "aftersale.report.error.notConfirmed",
                        "aftersale.report.error.lineTwice",
                        "aftersale.report.error.notYetArrived");
    }

    private static Bundle bundle(String written) {
        return Bundle.of("a.properties", written);
    }
}
