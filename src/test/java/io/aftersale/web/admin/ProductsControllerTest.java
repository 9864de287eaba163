// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.facts.TypedFacts;
import io.aftersale.platform.Permission;
import io.aftersale.platform.broadleaf.CommonsCsvSheets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class ProductsControllerTest {

    private static final Staff MERCHANT = new Staff("merchant", Set.of(Permission.POLICY));
    private static final TypedFacts FIRST = new TypedFacts("IN_STOCK", "2026-03", "Clay & \"Sons\"", "");
    private static final String SHEET =
            "sku,name,stockOrigin,releaseDate,studio,marks,exclusionReason\r\n1,,PRE_ORDER,,,,\r\n2,,,,,,\r\n";

    private final ProductsInMemory desk = new ProductsInMemory(FIRST, TypedFacts.NONE);
    private final Office office = new Office();
    private final ProductsController form =
            new ProductsController(MERCHANT, desk, Office.words(), office.frame(), Office.tokens());
    private final ProductSheetController sheet =
            new ProductSheetController(MERCHANT, desk, new CommonsCsvSheets(), null, Office.words(), office.frame());
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();

    @Test
    void factsAreSavedWhereNobodyElseChangedThem() {
        assertThat(save("2026-Q4", opened().seen())).isEqualTo("redirect:/after-sale/products/1");
        assertThat(facts(1).releaseDate()).isEqualTo("2026-Q4");
    }

    @Test
    void whoIsOvertakenHearsWhatChangedAndLosesNothing() {
        ProductFormView opened = opened();
        desk.write(Map.of(1L, new TypedFacts("CHINA_STOCK", "2026-03", "", "")), "agent");

        assertThat(save("2026-Q4", opened.seen())).isEqualTo("aftersale/product");

        assertThat(response.getStatus()).isEqualTo(409);
        ProductFormView view = (ProductFormView) model.get("product");
        assertThat(view.overtaken()).isTrue();
        assertThat(view.meanwhile())
                .containsExactly("Sold as: In stock \u2192 China Stock", "Studio: Clay & \"Sons\" \u2192 \u2013");
        assertThat(view.release()).isEqualTo("2026-Q4");
        assertThat(facts(1).stockOrigin()).isEqualTo("CHINA_STOCK");

        assertThat(save("2026-Q4", view.seen())).startsWith("redirect:");
        assertThat(facts(1).releaseDate()).isEqualTo("2026-Q4");
    }

    @Test
    void aFaultKeepsWhatTheFormWasFilledFrom() {
        ProductFormView opened = opened();
        desk.write(Map.of(1L, TypedFacts.NONE), "agent");

        save("soon", opened.seen());

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(((ProductFormView) model.get("product")).seen()).isEqualTo(opened.seen());
    }

    @Test
    void aFormThatDoesNotSayWhatItSawWritesNothing() {
        assertThat(save("2026-Q4", "")).isEqualTo("aftersale/product");
        assertThat(save("2026-Q4", "%&x&&")).isEqualTo("aftersale/product");
        assertThat(facts(1)).isEqualTo(FIRST);
    }

    @Test
    void aSheetIsWrittenAsItWasShown() {
        assertThat(confirm(mark())).isEqualTo("redirect:/after-sale/products");
        assertThat(facts(1).stockOrigin()).isEqualTo("PRE_ORDER");
    }

    @Test
    void whatChangedSinceTheSheetWasShownIsToldRowByRowAndNothingIsWritten() {
        String seen = mark();
        desk.write(Map.of(2L, new TypedFacts("CHINA_STOCK", "", "", "")), "agent");

        assertThat(confirm(seen)).isEqualTo("aftersale/sheet");

        assertThat(response.getStatus()).isEqualTo(409);
        SheetView view = (SheetView) model.get("sheet");
        assertThat(view.changed()).isTrue();
        assertThat(view.meanwhile()).containsExactly("Row 3: SKU 2, Statue 2, has other facts by now.");
        assertThat(view.changes()).hasSize(2);
        assertThat(facts(1)).isEqualTo(FIRST);
        assertThat(confirm(view.mark())).startsWith("redirect:");
        assertThat(facts(2)).isEqualTo(TypedFacts.NONE);
    }

    private ProductFormView opened() {
        form.product("1", Locale.ENGLISH, response, model);
        return (ProductFormView) model.get("product");
    }

    private String save(String release, String seen) {
        return form.save(
                "1", "IN_STOCK", release, "Clay", List.of(), "", seen, Locale.ENGLISH, response, model, redirect);
    }

    /** As the preview carries it. */
    private String mark() {
        confirm("");
        return ((SheetView) model.get("sheet")).mark();
    }

    private String confirm(String mark) {
        return sheet.confirm(SHEET, mark, response, Locale.ENGLISH, model, redirect);
    }

    private TypedFacts facts(long sku) {
        return desk.of(List.of(sku)).get(0).facts();
    }
}
