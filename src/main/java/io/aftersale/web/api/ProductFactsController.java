// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.TypedFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Another program says how a product is sold: all its facts at once; telling them again changes nothing. */
@Controller
public class ProductFactsController {

    private static final Set<String> FIELDS =
            Set.of("stockOrigin", "releaseDate", "studio", "marks", "exclusionReason");

    private final ProductDesk desk;
    private final JsonBody bodies;
    private final ApiAnswers answers;

    public ProductFactsController(ProductDesk desk, JsonBody bodies, ApiAnswers answers) {
        this.desk = desk;
        this.bodies = bodies;
        this.answers = answers;
    }

    @RequestMapping(value = "/api/after-sale/v1/products/{sku}/after-sale", method = RequestMethod.PUT)
    public void put(@PathVariable("sku") String sku, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ProductDesk.Entry> entry = sku.matches("\\d{1,18}")
                ? desk.of(List.of(Long.valueOf(sku))).stream().findFirst()
                : Optional.empty();
        if (entry.isEmpty()) {
            answers.problem(response, Problem.of(ApiStatus.NOT_FOUND, "there is no such SKU"));
            return;
        }
        Optional<Map<String, @Nullable Object>> sent = bodies.read(request, response);
        if (sent.isPresent()) {
            told(entry.get(), sent.get(), KeyInterceptor.holder(request), response);
        }
    }

    private void told(
            ProductDesk.Entry entry, Map<String, @Nullable Object> sent, String by, HttpServletResponse response)
            throws IOException {
        List<Problem.Fault> unreadable = new ArrayList<>();
        TypedFacts typed = typed(new Fields(sent, "", unreadable));
        if (!unreadable.isEmpty()) {
            answers.problem(response, Problem.of(ApiStatus.BAD_REQUEST, unreadable));
            return;
        }
        List<Problem.Fault> untrue =
                typed.faults().stream().map(ProductFactsController::fault).toList();
        if (!untrue.isEmpty()) {
            answers.problem(response, Problem.of(ApiStatus.UNPROCESSABLE, untrue));
            return;
        }
        if (!typed.normal().equals(entry.facts())) {
            desk.write(Map.of(entry.skuId(), typed.normal()), by);
        }
        answers.ok(response, FactsAnswer.of(entry.skuId(), typed.normal()));
    }

    /** What is absent is not known. */
    private static TypedFacts typed(Fields fields) {
        fields.only(FIELDS);
        return new TypedFacts(
                Objects.requireNonNullElse(fields.text("stockOrigin"), ""),
                Objects.requireNonNullElse(fields.text("releaseDate"), ""),
                Objects.requireNonNullElse(fields.text("studio"), ""),
                String.join(",", fields.texts("marks")),
                Objects.requireNonNullElse(fields.text("exclusionReason"), ""));
    }

    private static Problem.Fault fault(TypedFacts.Fault fault) {
        String detail = switch (fault.field()) {
            case "stockOrigin" -> "is not PRE_ORDER, IN_STOCK or CHINA_STOCK";
            case "releaseDate" -> "is no day, no month such as 2026-10 and no quarter such as 2026-Q4";
            case "studio" -> "has more than 255 characters";
            case "exclusionReason" -> "has more than 255 characters, or is missing beside NO_AFTER_SALE_SERVICE";
            default -> "has a word that is not SPARE_PARTS_EXHAUSTED or NO_AFTER_SALE_SERVICE";
        };
        return new Problem.Fault(fault.field(), fault.code(), detail);
    }

    /** What is known now; an empty value is left out. */
    record FactsAnswer(
            long sku,
            @Nullable String stockOrigin,
            @Nullable String releaseDate,
            @Nullable String studio,
            List<String> marks,
            @Nullable String exclusionReason) {

        static FactsAnswer of(long sku, TypedFacts facts) {
            return new FactsAnswer(
                    sku,
                    orNull(facts.stockOrigin()),
                    orNull(facts.releaseDate()),
                    orNull(facts.studio()),
                    List.copyOf(facts.words()),
                    orNull(facts.exclusionReason()));
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
