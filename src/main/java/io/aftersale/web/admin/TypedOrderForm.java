// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.FactsResult;
import io.aftersale.facts.LineRecord;
import io.aftersale.facts.TypedException;
import io.aftersale.facts.TypedFacts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;

/**
 * What was typed into one of the forms of an order's lines, kept to the letter so that it can be shown again.
 *
 * @param act {@code correct}, {@code grant}, {@code revoke}; empty where nothing was typed
 * @param target id of the line, or of the exception that is revoked; -1 where it is unreadable
 * @param faults codes by field name
 */
record TypedOrderForm(String act, long target, Map<String, String> values, Map<String, String> faults) {

    static final List<String> FACTS =
            List.of("stockOrigin", "releaseDate", "studio", "marks", "exclusionReason", "reason");
    static final List<String> EXCEPTION = List.of("code", "terms", "reason", "answeredOn", "validUntil");

    /** Nothing typed yet. */
    static final TypedOrderForm NONE = new TypedOrderForm("", -1, Map.of(), Map.of());

    private static final String ORDER = "number";
    private static final String NUMBER = "\\d{1,18}";

    TypedOrderForm {
        values = Map.copyOf(values);
        faults = Map.copyOf(faults);
    }

    static TypedOrderForm read(String act, HttpServletRequest request) {
        Map<String, String> values = new HashMap<>();
        request.getParameterMap().keySet().forEach(name -> values.put(name, joined(request, name)));
        String target = values.getOrDefault(act.equals("revoke") ? "exception" : "line", "");
        return new TypedOrderForm(act, target.matches(NUMBER) ? Long.parseLong(target) : -1, values, Map.of());
    }

    /** A form of that line filled with what holds now. */
    static TypedOrderForm of(LineRecord line) {
        CoverageFacts held = line.line().facts();
        ReleaseDate release = held.release();
        return new TypedOrderForm(
                "correct",
                line.line().orderItemId(),
                Map.of(
                        "stockOrigin",
                        held.stockOrigin() == StockOrigin.UNKNOWN
                                ? ""
                                : held.stockOrigin().name(),
                        "releaseDate",
                        release == null ? "" : release.written(),
                        "studio",
                        Objects.requireNonNullElse(line.line().studio(), ""),
                        "marks",
                        held.marks().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        "exclusionReason",
                        held.exclusion() == null ? "" : held.exclusion().reason(),
                        "seen",
                        Integer.toString(line.former().size())),
                Map.of());
    }

    boolean is(String asked, long id) {
        return act.equals(asked) && target == id;
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether it was sent, and is shown again: a form that nobody sent has no order number yet. */
    boolean again() {
        return values.containsKey(ORDER);
    }

    /** Whether that option of a field was chosen. */
    boolean has(String name, String option) {
        return Arrays.asList(value(name).split(",")).contains(option);
    }

    FactsDesk.Correction correction(long orderId, String by) {
        String seen = value("seen");
        return new FactsDesk.Correction(
                orderId,
                target,
                seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1,
                new TypedFacts(
                        value("stockOrigin"),
                        value("releaseDate"),
                        value("studio"),
                        value("marks"),
                        value("exclusionReason")),
                by,
                value("reason"));
    }

    FactsDesk.Grant grant(long orderId, String by) {
        return new FactsDesk.Grant(
                orderId,
                target,
                new TypedException(
                        value("code"), value("terms"), value("reason"), value("answeredOn"), value("validUntil")),
                by);
    }

    FactsDesk.Revoke revoke(long orderId, String by) {
        return new FactsDesk.Revoke(orderId, target, by, value("reason"));
    }

    /** The same with what is wrong. */
    TypedOrderForm with(FactsResult.Refused refused) {
        Map<String, String> codes = new HashMap<>();
        refused.faults().forEach(fault -> codes.putIfAbsent(fault.field(), fault.code()));
        return new TypedOrderForm(act, target, values, codes);
    }

    /** The same, now that the reader sees what somebody else wrote. */
    TypedOrderForm upToDate(List<LineRecord> lines) {
        Map<String, String> now = new HashMap<>(values);
        lines.stream()
                .filter(line -> line.line().orderItemId() == target)
                .forEach(line -> now.put("seen", Integer.toString(line.former().size())));
        return new TypedOrderForm(act, target, now, faults);
    }

    private static String joined(HttpServletRequest request, String name) {
        return String.join(",", request.getParameterValues(name));
    }
}
