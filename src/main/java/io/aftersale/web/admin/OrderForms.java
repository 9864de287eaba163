// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.LineRecord;
import io.aftersale.web.admin.OrderForm.Field;
import io.aftersale.web.admin.OrderForm.Option;
import io.aftersale.web.view.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms over an order's lines, filled with what holds or with what was typed. */
final class OrderForms {

    private static final List<CoverageCode> EXCEPTIONS =
            List.of(CoverageCode.GOODWILL, CoverageCode.COVERED_BY_INQUIRY);

    private final String number;
    private final TypedOrderForm typed;
    private final Words words;

    OrderForms(String number, TypedOrderForm typed, Words words) {
        this.number = number;
        this.typed = typed;
        this.words = words;
    }

    List<OrderForm> of(LineRecord line) {
        return List.of(correct(line), grant(line.line().orderItemId()));
    }

    OrderForm revoke(long exceptionId) {
        TypedOrderForm form = typed.is("revoke", exceptionId) ? typed : TypedOrderForm.NONE;
        return form(
                "revoke",
                form,
                Map.of("exception", Long.toString(exceptionId)),
                List.of(field("revoke" + exceptionId, form, "reason", "words")));
    }

    private OrderForm correct(LineRecord line) {
        long id = line.line().orderItemId();
        TypedOrderForm form = typed.is("correct", id) ? typed : TypedOrderForm.of(line);
        return form(
                "correct",
                form,
                Map.of("line", Long.toString(id), "seen", form.value("seen")),
                TypedOrderForm.FACTS.stream()
                        .map(name -> field("correct" + id, form, name, typeOf(name)))
                        .toList());
    }

    private OrderForm grant(long id) {
        TypedOrderForm form = typed.is("grant", id) ? typed : TypedOrderForm.NONE;
        return form(
                "grant",
                form,
                Map.of("line", Long.toString(id)),
                TypedOrderForm.EXCEPTION.stream()
                        .map(name -> field("grant" + id, form, name, typeOf(name)))
                        .toList());
    }

    private OrderForm form(String act, TypedOrderForm form, Map<String, String> hidden, List<Field> fields) {
        Map<String, String> along = new HashMap<>(hidden);
        along.put("number", number);
        String fault = form.faults().getOrDefault("", "");
        return new OrderForm(
                act,
                words.text("aftersale.staff.order.do." + act),
                words.text("aftersale.staff.order.send." + act),
                along,
                form.again(),
                fault.isEmpty() ? "" : words.text("aftersale.staff.order.error." + fault),
                fields);
    }

    private Field field(String place, TypedOrderForm form, String name, String type) {
        String fault = form.faults().getOrDefault(name, "");
        boolean reason = name.equals("reason");
        String key = reason ? "reason." + form(place) : name;
        return new Field(
                "as-" + place + "-" + name,
                name,
                words.text("aftersale.staff.order.field." + key),
                type,
                form.value(name),
                words.textOr("aftersale.staff.order.hint." + key, ""),
                fault.isEmpty() ? "" : words.text("aftersale.staff.order.error." + fault),
                options(name, form));
    }

    private static String form(String place) {
        return place.replaceAll("\\d+$", "");
    }

    private static String typeOf(String name) {
        return switch (name) {
            case "stockOrigin" -> "select";
            case "code" -> "radio";
            case "marks" -> "checkbox";
            case "answeredOn", "validUntil" -> "date";
            case "terms", "reason" -> "words";
            default -> "text";
        };
    }

    private List<Option> options(String name, TypedOrderForm form) {
        return switch (name) {
            case "stockOrigin" ->
                Arrays.stream(StockOrigin.values())
                        .map(each -> option(
                                form,
                                name,
                                each == StockOrigin.UNKNOWN ? "" : each.name(),
                                "aftersale.staff.origin." + each))
                        .toList();
            case "marks" ->
                Arrays.stream(ProductMark.values())
                        .map(each -> option(form, name, each.name(), "aftersale.staff.mark." + each))
                        .toList();
            case "code" ->
                EXCEPTIONS.stream()
                        .map(each -> option(form, name, each.name(), "aftersale.staff.order.code." + each))
                        .toList();
            default -> List.of();
        };
    }

    private Option option(TypedOrderForm form, String name, String value, String key) {
        return new Option(value, words.text(key), form.has(name, value));
    }
}
