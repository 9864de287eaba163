// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.aftersale.coverage.StockOrigin;
import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.line.LineStandings;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.PolicyBook;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.view.LineViews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Order 1001 holds a phoenix from China (43), the two parts of a bundle (44, 45), and a line of which nothing is frozen (46). */
class OrderLinesControllerTest {

    private static final PlacedOrder ORDER = new PlacedOrder(
            1,
            "1001",
            7,
            List.of(
                    new PlacedOrder.Line(43, 43, 1, "Phoenix <b>", "", 1, ""),
                    new PlacedOrder.Line(44, 44, 1, "Base", "Diorama", 1, ""),
                    new PlacedOrder.Line(45, 45, 1, "Figure", "Diorama", 2, ""),
                    new PlacedOrder.Line(46, 46, 1, "Sphinx", "", 1, "")));

    private final CatalogueInMemory catalogue = new CatalogueInMemory();
    private final Stores stores = Stores.open(new MovedClock("2026-11-24T11:00:00Z"), catalogue, new FilesInMemory());
    private final FactsDesk desk = stores.bean("factsDesk", FactsDesk.class);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();
    private ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void anOrder() {
        catalogue.say(43, new CatalogueFacts.Facts(StockOrigin.CHINA_STOCK, null, "Prime 1", Set.of()));
        stores.bean("frozenFacts", FrozenFacts.class)
                .freeze(List.of(frozen(43), frozen(44), frozen(45)), Instant.parse("2026-11-20T09:00:00Z"), false);
        stores.bean("deliveryDesk", DeliveryDesk.class)
                .record(
                        ORDER,
                        new ParcelDelivery(1, "P1", null, null, null, LocalDate.of(2026, 11, 20), null, List.of()),
                        new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", ""));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void eachLineSaysWhatHoldsAndWhy() {
        OrderLinesView view = look("1001", Staff.VIEWER);

        OrderLinesView.Line phoenix = view.lines().get(0);
        assertThat(phoenix.flag().flag()).isEqualTo("NOT_COVERED");
        assertThat(phoenix.byRules()).isNull();
        assertThat(phoenix.reasons()).extracting(WorkspaceView.Reason::rule).containsExactly("R46");
        assertThat(phoenix.frozen()).isEqualTo("Frozen when ordered, 20 Nov 2026, 10:00 (Rome)");
        assertThat(phoenix.facts())
                .contains(
                        new Fact("Sold as", "China Stock"),
                        new Fact("Studio", "Prime 1"),
                        new Fact("Policy version", "1"));
        assertThat(phoenix.parcels())
                .element(0)
                .satisfies(parcel ->
                        assertThat(parcel.value()).contains("delivered Fri 20 Nov 2026", "report by Fri 27 Nov 2026"));
        assertThat(phoenix.forms()).isEmpty();
        assertThat(view.lines()).extracting(OrderLinesView.Line::bundle).containsExactly("", "Diorama", "", "");
        assertThat(view.lines().get(3).frozen()).isEmpty();
        assertThat(view.lines().get(3).flag().flag()).isEqualTo("NEEDS_REVIEW");
    }

    @Test
    void correctedFactsAreShownWithWhatHeldBeforeAndWhatTheRulesMadeOfIt() {
        assertThat(send("correct", Map.of("line", "43", "seen", "0", "stockOrigin", "PRE_ORDER", "reason", "Invoice")))
                .isEqualTo("redirect:/after-sale/orders");

        OrderLinesView.Line phoenix = look("1001", Staff.SUPERVISOR).lines().get(0);
        assertThat(phoenix.flag().flag()).isEqualTo("COVERED");
        assertThat(phoenix.former()).singleElement().satisfies(held -> {
            assertThat(held.flag().flag()).isEqualTo("NOT_COVERED");
            assertThat(held.because()).isEqualTo("Invoice");
            assertThat(held.until()).isEqualTo("until 24 Nov 2026, 12:00 (Rome), supervisor");
            assertThat(held.facts()).contains(new Fact("Sold as", "China Stock"));
        });
        assertThat(phoenix.forms()).extracting(OrderForm::act).containsExactly("correct", "grant");
        assertThat(phoenix.forms()).noneMatch(OrderForm::open);
    }

    @Test
    void anExceptionStandsBesideWhatTheRulesAloneSayUntilItIsRevoked() {
        send("grant", Map.of("line", "43", "code", "GOODWILL", "terms", "We help you.", "reason", "two heads left"));

        OrderLinesView.Line phoenix = look("1001", Staff.SUPERVISOR).lines().get(0);
        assertThat(phoenix.flag().flag()).isEqualTo("COVERED_BY_EXCEPTION");
        assertThat(phoenix.byRules().flag()).isEqualTo("NOT_COVERED");
        assertThat(phoenix.exceptions()).singleElement().satisfies(granted -> {
            assertThat(granted.standing()).isEqualTo("COUNTS");
            assertThat(granted.facts())
                    .contains(
                            new Fact("By", "supervisor"),
                            new Fact("Words to the shopper", "We help you."),
                            new Fact("Why", "two heads left"));
        });
        assertThat(look("1001", Staff.VIEWER).lines().get(0).exceptions().get(0).revoke())
                .isNull();

        String id = phoenix.exceptions().get(0).revoke().hidden().get("exception");
        assertThat(send("revoke", Map.of("exception", id))).isEqualTo("aftersale/orders");
        send("revoke", Map.of("exception", id, "reason", "a mistake"));

        phoenix = look("1001", Staff.SUPERVISOR).lines().get(0);
        assertThat(phoenix.flag().flag()).isEqualTo("NOT_COVERED");
        assertThat(phoenix.exceptions().get(0).standing()).isEqualTo("REVOKED");
        assertThat(phoenix.exceptions().get(0).revoke()).isNull();
        assertThat(phoenix.exceptions().get(0).facts()).contains(new Fact("Revoked because", "a mistake"));
    }

    @Test
    void anExceptionThatWentWithItsClaimSaysThatTheShopperWithdrew() {
        send("grant", Map.of("line", "43", "code", "GOODWILL", "terms", "We help you.", "reason", "two heads left"));
        stores.sql("UPDATE AFTERSALE_EXCEPTION SET REVOKED_AT = 0, REVOKED_BY = 'SHOPPER', REVOKE_REASON = 'WITHDRAW'");

        assertThat(look("1001", Staff.VIEWER).lines().get(0).exceptions().get(0).facts())
                .contains(new Fact("Revoked because", "Withdrawn"));
    }

    @Test
    void anAnswerToAnInquiryIsRecordedWithItsValidity() {
        send(
                "grant",
                Map.of(
                        "line", "43",
                        "code", "COVERED_BY_INQUIRY",
                        "terms", "Covered.",
                        "reason", "mail",
                        "answeredOn", "2026-11-18",
                        "validUntil", "2026-12-02"));

        assertThat(look("1001", Staff.VIEWER).lines().get(0).exceptions().get(0).facts())
                .contains(new Fact("Said on", "18 Nov 2026"), new Fact("Valid until", "2 Dec 2026"));
        stores.sql("UPDATE AFTERSALE_EXCEPTION SET VALID_UNTIL = DATE '2026-11-19'");
        assertThat(look("1001", Staff.VIEWER).lines().get(0).exceptions().get(0).standing())
                .isEqualTo("OVER");
    }

    @ParameterizedTest
    @CsvSource({
        "correct, releaseDate, soon, releaseDate, 'Write a day (2026-03-12), a month (2026-03) or a quarter (2026-Q1).'",
        "correct, stockOrigin, IN_STOCK, reason, Say why.",
        "grant, reason, because, code, Choose one of the two.",
        "grant, terms, words, reason, Say why.",
    })
    void aFaultIsToldAtItsFieldAndWhatWasTypedIsShownAgain(
            String act, String name, String value, String field, String fault) {
        assertThat(send(act, Map.of("line", "43", "seen", "0", name, value))).isEqualTo("aftersale/orders");

        assertThat(response.getStatus()).isEqualTo(422);
        OrderForm form = shown().lines().get(0).forms().stream()
                .filter(OrderForm::open)
                .findFirst()
                .orElseThrow();
        assertThat(form.act()).isEqualTo(act);
        assertThat(form.fields()).anySatisfy(each -> {
            assertThat(each.name()).isEqualTo(field);
            assertThat(each.fault()).isEqualTo(fault);
        });
        assertThat(form.fields()).anySatisfy(each -> {
            assertThat(each.name()).isEqualTo(name);
            assertThat(each.value()).isEqualTo(value);
        });
        assertThat(desk.of(1)).allSatisfy(line -> assertThat(line.former()).isEmpty());
    }

    @Test
    void whatHoldsAlreadyIsNoCorrection() {
        send(
                "correct",
                Map.of("line", "43", "seen", "0", "stockOrigin", "CHINA_STOCK", "studio", "Prime 1", "reason", "x"));

        assertThat(shown().lines().get(0).forms().get(0).fault()).isEqualTo("These facts hold already.");
    }

    @Test
    void whoCorrectsWhatSomebodyElseCorrectedIsToldAndKeepsWhatWasTyped() {
        send("correct", Map.of("line", "43", "seen", "0", "stockOrigin", "PRE_ORDER", "reason", "Invoice"));

        assertThat(send("correct", Map.of("line", "43", "seen", "0", "studio", "XM", "reason", "mine")))
                .isEqualTo("aftersale/orders");

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(model.get("problem").toString()).startsWith("Somebody else was first");
        OrderForm form = shown().lines().get(0).forms().get(0);
        assertThat(form.open()).isTrue();
        assertThat(form.hidden()).containsEntry("seen", "1");
        assertThat(form.fields()).extracting(OrderForm.Field::value).contains("XM", "mine");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(look("9999", Staff.VIEWER).found()).isFalse();
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(look(null, Staff.VIEWER).asked()).isEmpty();
        send("correct", Map.of("line", "x"));
        assertThat(shown().found()).isFalse();
        send("burn", Map.of("line", "43"));
        assertThat(shown().found()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void noTextOfThePageIsMissing(String language) throws Exception {
        send("grant", Map.of("line", "43", "code", "GOODWILL", "terms", "We help you.", "reason", "two heads left"));
        send("correct", Map.of("line", "43", "seen", "0", "stockOrigin", "CHINA_STOCK", "reason", "Invoice <i>"));
        send("grant", Map.of("line", "44", "code", "COVERED_BY_INQUIRY", "terms", "<script>"));
        Map<String, Object> shown = new HashMap<>(model.asMap());
        shown.put("aftersaleTold", "");

        assertThat(StaffPagesTest.render("views/aftersale/orders", Locale.forLanguageTag(language), shown))
                .doesNotContain("??", "aftersale.staff.", "Phoenix <b>", "<script>")
                .doesNotContainPattern("(?i)<style| style=| on[a-z]+=|https?://(?!www)")
                .contains("Phoenix &lt;b&gt;", "Invoice &lt;i&gt;", "&lt;script&gt;</textarea>")
                .contains("data-as-former=\"true\"", "data-as-by-rules=\"true\"", "id=\"as-grant44-reason-fault\"")
                .contains("aria-describedby=\"as-grant44-reason-fault\"", "name=\"seen\" value=\"1\"");
    }

    private OrderLinesView look(String number, Staff staff) {
        model = new ExtendedModelMap();
        controller(staff).lines(number, response, Locale.ENGLISH, model);
        return shown();
    }

    private OrderLinesView shown() {
        return (OrderLinesView) model.get("order");
    }

    private String send(String act, Map<String, String> fields) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter("number", "1001");
        fields.forEach(request::addParameter);
        model = new ExtendedModelMap();
        return controller(Staff.SUPERVISOR).act(act, "1001", request, response, Locale.ENGLISH, model, redirect);
    }

    private OrderLinesController controller(Staff staff) {
        OrderReader orders = mock(OrderReader.class);
        when(orders.byNumber("1001")).thenReturn(Optional.of(ORDER));
        when(orders.byNumber("9999")).thenReturn(Optional.empty());
        return new OrderLinesController(
                staff,
                orders,
                desk,
                new OrderLinesViews(
                        stores.bean("standings", LineStandings.class),
                        desk,
                        stores.bean("deliveries", DeliveryService.class),
                        stores.bean("policies", PolicyBook.class),
                        new LineViews(Office.ROME)),
                Office.words(),
                (screen, shown) -> screen);
    }

    private static LineToFreeze frozen(long item) {
        return new LineToFreeze(item, 1, 7, 1, item, 1L);
    }
}
