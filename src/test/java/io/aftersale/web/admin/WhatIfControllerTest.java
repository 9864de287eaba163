// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aftersale.web.view.LineViews;
import io.aftersale.whatif.BookInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;

class WhatIfControllerTest {

    private static final String FULL = "stockOrigin=IN_STOCK&releaseDate=2026-10-12&orderedOn=2026-11-20"
            + "&deliveredOn=2026-12-03&reportedOn=2026-12-04&reportedAt=10:30&kind=DAMAGED&significant=true&video=yes";

    @Test
    void thePageOpensWithTodaysOrderAndNoAnswer() {
        ExtendedModelMap model = ask("");

        assertThat(model).doesNotContainKey("answer");
        WhatIfForm form = (WhatIfForm) model.get("form");
        assertThat(form.orderedOn().value()).isEqualTo("2026-11-24");
        assertThat(form.faulty()).isFalse();
        assertThat(form.origins())
                .filteredOn(ProductFormView.Choice::chosen)
                .extracting(ProductFormView.Choice::value)
                .containsExactly("IN_STOCK");
    }

    @Test
    void theFlagIsSaidAsTheShopperSeesItInBothLanguages() {
        WhatIfView answer = (WhatIfView) ask(FULL).get("answer");

        assertThat(answer.flags())
                .extracting(
                        WhatIfView.Spoken::lang,
                        spoken -> spoken.flag().flag(),
                        spoken -> spoken.flag().label())
                .containsExactly(
                        tuple("en", "COVERED", "Covered \u2013 in stock, released 12 Oct 2026"),
                        tuple("it", "COVERED", "Coperto \u2013 disponibile, uscito: 12 ott 2026"));
        assertThat(answer.policy()).isEqualTo("1");
    }

    @Test
    void everyReasonHasItsRuleItsInputsAndTheShopsWords() {
        WhatIfView.Because reason =
                ((WhatIfView) ask(FULL).get("answer")).coverage().get(0);

        assertThat(reason.rule()).isEqualTo("R31");
        assertThat(reason.code()).isEqualTo("IN_STOCK_WITHIN_MONTHS");
        assertThat(reason.argues()).isEqualTo("COVERED");
        assertThat(reason.inputs())
                .extracting(WorkspaceView.Fact::name, WorkspaceView.Fact::value)
                .containsExactly(
                        tuple("Released", "12 Oct 2026"),
                        tuple("Last covered day", "12 Jan 2027"),
                        tuple("Measured on", "20 Nov 2026"));
        assertThat(reason.shop()).contains("released for more than 3 months");
    }

    @Test
    void theDeadlineIsCountedDayByDay() {
        WhatIfView answer = (WhatIfView) ask(FULL).get("answer");

        assertThat(answer.deadline()).isEqualTo("Fri 11 Dec 2026, 23:59 (Rome)");
        assertThat(answer.deadlineIso()).isEqualTo("2026-12-12T00:00:00+01:00");
        assertThat(answer.days())
                .extracting(WhatIfView.Day::date, WhatIfView.Day::counts, WhatIfView.Day::why)
                .startsWith(tuple("Fri 4 Dec 2026", true, "working day 1"), tuple("Sat 5 Dec 2026", false, "weekend"))
                .contains(tuple("Tue 8 Dec 2026", false, "public holiday"))
                .endsWith(tuple("Fri 11 Dec 2026", true, "working day 5"));
        assertThat(answer.urgent()).isEqualTo("5 Dec 2026, 00:00 (Rome)");
        assertThat(answer.from()).isEqualTo("Counted from the courier's delivery, Thu 3 Dec 2026");
    }

    @Test
    void aCollectedDayIsNotBeforeTheDeliveryAndNotWithoutOne() {
        WhatIfForm early = (WhatIfForm) ask(FULL + "&collectedOn=2026-12-02").get("form");
        WhatIfForm alone = (WhatIfForm) ask("stockOrigin=IN_STOCK&orderedOn=2026-11-20&collectedOn=2026-11-23")
                .get("form");

        assertThat(early.collectedOn().fault()).isEqualTo("This is before it was ordered or delivered.");
        assertThat(alone.deliveredOn().fault()).isEqualTo("This is needed here.");
        assertThat(ask(FULL + "&collectedOn=2026-12-04")).containsKey("answer");
    }

    @Test
    void theAdviceAndTheEstimateAreSaid() {
        WhatIfView answer = (WhatIfView) ask(FULL).get("answer");

        assertThat(answer.advice()).hasSize(1);
        assertThat(answer.advice().get(0).word()).isEqualTo("ACCEPT");
        assertThat(answer.advice().get(0).reasons())
                .extracting(WhatIfView.Because::rule, WhatIfView.Because::code)
                .containsExactly(tuple("R24", "REPORTED_IN_TIME"), tuple("R27", "URGENT_WITHIN_24H"));
        assertThat(answer.estimate())
                .containsExactly(
                        "To our warehouse: 7 to 14 days (1 Dec 2026 to 8 Dec 2026)",
                        "On to the shopper: 15 to 70 days or more (16 Dec 2026 to 16 Feb 2027, or later)",
                        "Altogether: 22 to 84 days or more (16 Dec 2026 to 16 Feb 2027, or later), policy version 1");
    }

    @Test
    void anOrderAloneLeavesDeadlineAndAdviceOpen() {
        WhatIfView answer = (WhatIfView)
                ask("stockOrigin=CHINA_STOCK&orderedOn=2026-11-20&marks=NO_AFTER_SALE_SERVICE&marks=NONSENSE")
                        .get("answer");

        assertThat(answer.deadline()).isEmpty();
        assertThat(answer.advice()).isEmpty();
        assertThat(answer.coverage())
                .extracting(WhatIfView.Because::code)
                .containsExactly("CHINA_STOCK_NOT_COVERED", "PRODUCT_EXCLUDED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orderedOn=                                             | releaseDate=x             | releaseDate | This must be a day 2026-03-12, a month 2026-03, a quarter 2026-Q1 or empty.
            orderedOn=2026-02-30                                   |                           | orderedOn   | This must be a day.
            stockOrigin=IN_STOCK                                   |                           | orderedOn   | This is needed here.
            orderedOn=2026-11-20                                   | policy=x                  | policy      | There is no published version of this number.
            orderedOn=2026-11-20                                   | policy=9                  | policy      | There is no published version of this number.
            orderedOn=2026-11-20                                   | deliveredOn=2026-11-19    | deliveredOn | This is before the order.
            orderedOn=2026-11-20                                   | deliveredAt=10:00         | deliveredOn | This is needed here.
            orderedOn=2026-11-20&deliveredOn=2026-11-21            | deliveredAt=25:00         | deliveredAt | This must be a time such as 14:30.
            orderedOn=2026-11-20&deliveredOn=2026-11-23            | kind=OTHER&reportedOn=2026-11-22 | reportedOn | This is before it was ordered or delivered.
            orderedOn=2026-11-20                                   | kind=OTHER                | reportedOn  | This is needed here.
            """)
    void whatIsWrongIsSaidAtItsField(String asked, String more, String field, String fault) {
        ExtendedModelMap model = ask(more == null ? asked : asked + "&" + more);

        assertThat(model).doesNotContainKey("answer");
        WhatIfForm form = (WhatIfForm) model.get("form");
        assertThat(form.faulty()).isTrue();
        assertThat(fields(form))
                .filteredOn(each -> each.name().equals(field))
                .extracting(WhatIfForm.Field::fault)
                .containsExactly(fault);
    }

    @Test
    void aReportsDayAloneAsksForItsProblem() {
        WhatIfForm form = (WhatIfForm) ask("stockOrigin=IN_STOCK&orderedOn=2026-11-20&reportedOn=2026-11-22")
                .get("form");

        assertThat(form.kindFault()).isEqualTo("This is needed here.");
    }

    @Test
    void whatWasTypedStandsThereAgain() {
        WhatIfForm form = (WhatIfForm) ask(FULL + "&answers=MINOR&marks=SPARE_PARTS_EXHAUSTED&policy=abc")
                .get("form");

        assertThat(form.policy().value()).isEqualTo("abc");
        assertThat(form.release().value()).isEqualTo("2026-10-12");
        assertThat(form.significant()).isTrue();
        assertThat(form.kinds())
                .filteredOn(ProductFormView.Choice::chosen)
                .extracting(ProductFormView.Choice::value)
                .containsExactly("DAMAGED");
        assertThat(form.answers())
                .filteredOn(ProductFormView.Choice::chosen)
                .extracting(ProductFormView.Choice::value)
                .containsExactly("MINOR");
        assertThat(form.marks())
                .filteredOn(ProductFormView.Choice::chosen)
                .extracting(ProductFormView.Choice::value)
                .containsExactly("SPARE_PARTS_EXHAUSTED");
    }

    @Test
    void everyPublishedVersionCanBeChosen() {
        WhatIfForm form = (WhatIfForm) ask("orderedOn=2026-11-20&policy=2").get("form");

        assertThat(form.policies())
                .extracting(
                        ProductFormView.Choice::value, ProductFormView.Choice::label, ProductFormView.Choice::chosen)
                .containsExactly(
                        tuple("", "The one in force when it was ordered", false),
                        tuple("2", "2 \u2013 1 Dec 2026, 09:00 (Rome)", true),
                        tuple("1", "1 \u2013 From the beginning", false));
    }

    @Test
    void aVersionThatIsNotThereStaysChosenWithItsFault() {
        WhatIfForm form = (WhatIfForm) ask("orderedOn=2026-11-20&policy=abc").get("form");

        assertThat(form.policies())
                .filteredOn(ProductFormView.Choice::chosen)
                .extracting(ProductFormView.Choice::value)
                .containsExactly("abc");
    }

    private static List<WhatIfForm.Field> fields(WhatIfForm form) {
        return List.of(
                form.release(),
                form.orderedOn(),
                form.policy(),
                form.deliveredOn(),
                form.deliveredAt(),
                form.collectedOn(),
                form.reportedOn(),
                form.reportedAt());
    }

    private static ExtendedModelMap ask(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/after-sale/preview");
        Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            String[] sides = pair.split("=", 2);
            request.addParameter(sides[0], sides[1]);
        });
        ExtendedModelMap model = new ExtendedModelMap();
        WhatIfController controller = new WhatIfController(
                Staff.VIEWER,
                BookInMemory.with(),
                new PolicyDeskInMemory(),
                new WhatIfViews(new LineViews(BookInMemory.ROME), Office.words()),
                Office.words(),
                new Office().frame(),
                Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneOffset.UTC),
                BookInMemory.ROME);
        assertThat(controller.preview(request, Locale.ENGLISH, model)).isEqualTo("aftersale/preview");
        return model;
    }
}
