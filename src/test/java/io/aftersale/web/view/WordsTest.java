// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.StaticMessageSource;

class WordsTest {

    private final Words english = Reader.english();
    private final Words italian = Reader.italian();

    @Test
    void daysAreWrittenOutInTheReadersLanguage() {
        LocalDate day = LocalDate.of(2026, 12, 1);

        assertThat(english.date(day)).isEqualTo("1 Dec 2026");
        assertThat(italian.date(day)).isEqualTo("1 dic 2026");
        assertThat(english.weekday(day)).isEqualTo("Tue 1 Dec 2026");
        assertThat(italian.weekday(day)).isEqualTo("mar 1 dic 2026");
    }

    @Test
    void wordsThatRememberSayTheSameAndAskOnce() {
        List<String> asked = new ArrayList<>();
        StaticMessageSource texts = new StaticMessageSource() {
            @Override
            protected String resolveCodeWithoutArguments(String code, Locale locale) {
                asked.add(code);
                return code.equals("known") ? "said" : null;
            }
        };
        Words words = new Words(texts, Locale.ENGLISH, Reader.ROME).remembering();

        assertThat(words.text("known")).isEqualTo("said");
        assertThat(words.text("known")).isEqualTo("said");
        assertThat(words.textOr("none", "instead")).isEqualTo("instead");
        assertThat(words.textOr("none", "other")).isEqualTo("other");
        assertThat(asked).containsExactly("known", "none", "none");
        assertThat(english.remembering().weekday(LocalDate.of(2026, 12, 1))).isEqualTo("Tue 1 Dec 2026");
        assertThat(english.remembering().text("aftersale.line.delivered", "today"))
                .isEqualTo(english.text("aftersale.line.delivered", "today"));
    }

    @Test
    void hoursAreTheStoresWithItsCity() {
        Instant instant = Instant.parse("2026-12-01T23:05:00Z");

        assertThat(english.dateTime(instant)).isEqualTo("2 Dec 2026, 00:05 (Rome)");
        assertThat(italian.dateTime(instant)).isEqualTo("2 dic 2026, 00:05 (Roma)");
        assertThat(english.iso(instant)).isEqualTo("2026-12-02T00:05:00+01:00");
        assertThat(english.iso(Instant.parse("2026-07-01T00:00:00Z"))).isEqualTo("2026-07-01T02:00:00+02:00");
    }

    @Test
    void theEndOfAWindowIsReadAsItsLastMinute() {
        assertThat(english.endOf(LocalDate.of(2026, 12, 1))).isEqualTo("Tue 1 Dec 2026, 23:59 (Rome)");
        assertThat(english.lastMinuteBefore(Instant.parse("2026-12-01T23:00:00Z")))
                .isEqualTo("Tue 1 Dec 2026, 23:59 (Rome)");
        assertThat(italian.lastMinuteBefore(Instant.parse("2026-04-03T22:00:00Z")))
                .isEqualTo("ven 3 apr 2026, 23:59 (Roma)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 bytes | 0 byte
            1023 | 1,023 bytes | 1.023 byte
            1024 | 1 KB | 1 KB
            3879731 | 3.7 MB | 3,7 MB
            26214400 | 25 MB | 25 MB
            4294967296 | 4 GB | 4 GB
            """)
    void sizesHaveAUnitPeopleKnow(long bytes, String english, String italian) {
        assertThat(this.english.bytes(bytes)).isEqualTo(english);
        assertThat(this.italian.bytes(bytes)).isEqualTo(italian);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-12, 12 Oct 2026, 12 ott 2026",
        "2026-10, October 2026, ottobre 2026",
        "2026-Q4, Q4 2026, 4\u00b0 trimestre 2026",
    })
    void aReleaseIsSaidAsPreciselyAsItIsKnown(String written, String english, String italian) {
        ReleaseDate release = ReleaseDate.parse(written).orElseThrow();

        assertThat(this.english.releaseDate(release)).isEqualTo(english);
        assertThat(this.italian.releaseDate(release)).isEqualTo(italian);
    }

    @Test
    void aFlagSaysWhyInTheShopsWords() {
        assertThat(english.flagLabel(Coverages.preOrder())).isEqualTo("Covered \u2013 pre-order");
        assertThat(english.whys(Coverages.preOrder()))
                .containsExactly("Pre-order items are always covered by our after-sales service.");
        assertThat(english.flagLabel(Coverages.inStock("2026-10-12")))
                .isEqualTo("Covered \u2013 in stock, released 12 Oct 2026");
        assertThat(english.whys(Coverages.inStock("2026-10-12")))
                .singleElement()
                .asString()
                .contains("the last covered day is 12 Jan 2027")
                .contains("20 Nov 2026");
        assertThat(italian.flagLabel(Coverages.chinaStock())).isEqualTo("China Stock \u2013 non coperto dallo studio");
    }

    @ParameterizedTest
    @EnumSource(ProductMark.class)
    void aMarkOnAPreOrderIsANoteForStaffOnly(ProductMark mark) {
        assertThat(english.whys(Coverages.markedPreOrder(mark)))
                .containsExactly("Pre-order items are always covered by our after-sales service.");
        assertThat(Coverages.markedPreOrder(mark).reasons()).hasSize(2);
    }

    @Test
    void whatIsTakenOutOfTheServiceSaysWhyAndNotWho() {
        CoverageDecision decision =
                Coverages.marked(StockOrigin.CHINA_STOCK, ProductMark.NO_AFTER_SALE_SERVICE, Map.of());

        assertThat(english.whys(decision).get(1))
                .isEqualTo("This statue is sold without after-sales service. Our reason: \u201cSold as seen\u201d."
                        + " Ask us if you have any concern.")
                .doesNotContain("luca");
        assertThat(italian.whys(decision).get(1)).contains("Il nostro motivo: \u201cSold as seen\u201d");
    }

    @ParameterizedTest
    @CsvSource({
        "NEEDS_REVIEW, Our team will check your coverage, our team asks the studio",
        "NOT_COVERED, Not covered \u2013 no spare parts left, so it is not covered",
    })
    void wordsOfExhaustedPartsFollowThePolicy(String setting, String label, String why) {
        CoverageDecision decision = Coverages.marked(
                StockOrigin.UNKNOWN,
                ProductMark.SPARE_PARTS_EXHAUSTED,
                Map.of("coverage.sparePartsExhausted", setting, "coverage.unknownReleaseDate", "COVERED"));

        assertThat(english.flagLabel(decision)).isEqualTo(label);
        assertThat(english.whys(decision).get(1)).contains(why);
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, NEEDS_REVIEW, Our team will check your coverage, our team checks the coverage",
        "UNKNOWN, COVERED, Covered, it is covered",
        "IN_STOCK, NEEDS_REVIEW, Our team will check your coverage, our team checks the coverage",
        "IN_STOCK, COVERED, Covered, it is covered",
    })
    void wordsOfUnknownFactsFollowThePolicy(StockOrigin origin, String setting, String label, String why) {
        CoverageDecision decision = Coverages.marked(origin, null, Map.of("coverage.unknownReleaseDate", setting));

        assertThat(english.flagLabel(decision)).isEqualTo(label);
        assertThat(english.whys(decision)).singleElement().asString().contains(why);
    }

    @Test
    void anExceptionIsShownWithItsDayItsTermsAndTheRuleItLifts() {
        assertThat(english.flagLabel(Coverages.goodwill()))
                .isEqualTo("Covered \u2013 confirmed by our team on 3 Nov 2026");
        assertThat(english.whys(Coverages.goodwill())).hasSize(2);
        assertThat(english.whys(Coverages.goodwill()).get(0))
                .contains("3 Nov 2026")
                .endsWith("Parts are in the warehouse.");
        assertThat(english.whys(Coverages.goodwill()).get(1)).contains("China Stock");
    }

    @Test
    void aTextThatIsNotThereIsSaidOtherwise() {
        assertThat(english.textOr("aftersale.kind.OTHER.hint", "")).isEmpty();
        assertThat(english.textOr("aftersale.kind.BOX_DAMAGE_ART.hint", "")).contains("art box");
    }
}
