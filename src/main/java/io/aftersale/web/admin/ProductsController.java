// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.TypedFacts;
import io.aftersale.platform.CsrfTokens;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the merchant says of each product, one after the other. */
@Controller
public class ProductsController {

    static final String SECTION = "after-sale/products";

    private static final int ROWS = 50;
    private static final int UNPROCESSABLE = 422;

    private final CurrentStaff staff;
    private final ProductDesk desk;
    private final WordsFactory words;
    private final AdminFrame frame;
    private final CsrfTokens tokens;

    public ProductsController(
            CurrentStaff staff, ProductDesk desk, WordsFactory words, AdminFrame frame, CsrfTokens tokens) {
        this.staff = staff;
        this.desk = desk;
        this.words = words;
        this.frame = frame;
        this.tokens = tokens;
    }

    @RequestMapping(
            value = ProductsView.ADDRESS,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String products(
            @RequestParam(value = "after", required = false) @Nullable String after, Locale locale, Model model) {
        StaffGate.require(staff, Permission.POLICY);
        long from = number(after).orElse(0L);
        model.addAttribute("products", ProductsView.of(desk.after(from, ROWS + 1), ROWS, from, words.in(locale)));
        model.addAttribute("token", TokenView.of(tokens));
        return frame.around(SECTION, "aftersale/products", model);
    }

    @RequestMapping(
            value = ProductsView.ADDRESS + "/{sku}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String product(@PathVariable("sku") String sku, Locale locale, HttpServletResponse response, Model model) {
        StaffGate.require(staff, Permission.POLICY);
        return entry(sku)
                .map(entry -> form(ProductFormView.of(entry, entry.facts(), false, words.in(locale)), model))
                .orElseGet(() -> missing(response, model));
    }

    @RequestMapping(value = ProductsView.ADDRESS + "/{sku}", method = RequestMethod.POST)
    public String save(
            @PathVariable("sku") String sku,
            @RequestParam(value = "stockOrigin", defaultValue = "") String origin,
            @RequestParam(value = "releaseDate", defaultValue = "") String release,
            @RequestParam(value = "studio", defaultValue = "") String studio,
            @RequestParam(value = "marks", required = false) @Nullable List<String> marks,
            @RequestParam(value = "exclusionReason", defaultValue = "") String reason,
            @RequestParam(value = "seen", defaultValue = "") String seen,
            Locale locale,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.POLICY);
        Optional<ProductDesk.Entry> entry = entry(sku);
        if (entry.isEmpty()) {
            return missing(response, model);
        }
        TypedFacts typed =
                new TypedFacts(origin, release, studio, marks == null ? "" : String.join(",", marks), reason);
        Words reader = words.in(locale);
        ProductDesk.Entry now = entry.get();
        if (!typed.faults().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return form(ProductFormView.of(now, typed, true, reader).filledFrom(seen), model);
        }
        TypedFacts known = SeenFacts.read(seen).orElse(null);
        List<ProductDesk.Entry> others = desk.write(
                Map.of(now.skuId(), typed.normal()),
                known == null ? Map.of() : Map.of(now.skuId(), known),
                staff.login());
        if (!others.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            List<String> changes = known == null ? List.of() : FactChanges.of(known, others.get(0), reader);
            return form(ProductFormView.of(others.get(0), typed, true, reader).overtaken(changes), model);
        }
        redirect.addFlashAttribute("aftersaleTold", reader.text("aftersale.staff.product.saved"));
        return "redirect:" + ProductsView.ADDRESS + "/" + now.skuId();
    }

    private String form(ProductFormView view, Model model) {
        model.addAttribute("product", view);
        return frame.around(SECTION, "aftersale/product", model);
    }

    private String missing(HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return frame.around("aftersale/missing", model);
    }

    private Optional<ProductDesk.Entry> entry(String sku) {
        return number(sku).flatMap(id -> desk.of(List.of(id)).stream().findFirst());
    }

    private static Optional<Long> number(@Nullable String written) {
        return written != null && written.matches("\\d{1,18}") ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }
}
