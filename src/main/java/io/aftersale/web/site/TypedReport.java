// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.DraftFields;
import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ReportForm;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was typed into the report, a line break as one character as browsers count it; unknown names and what exceeds the bounds are left out. */
final class TypedReport {

    static final String LINES = "lines";

    private static final int MOST_VALUES = 600;
    private static final int MOST_LINES = 100;
    private static final Pattern KNOWN =
            Pattern.compile("order|formKey|seen|action|noVideo|noVideoReason|allTheVideo|exceptionAsked|confirmed"
                    + "|lines\\[\\d{1,18}]\\.(quantity|kind|cause|arrivedOn|part|description|significant"
                    + "|MINOR|GLUED_AT_FACTORY|CAME_OFF_CLEAN|OUTER_BOX_TOO|ART_BOX_TOO)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Set<String> OF_THE_FORM = Set.of("order", "formKey", "seen", "action");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();

    static String field(long orderItemId, String name) {
        return LINES + "[" + orderItemId + "]." + name;
    }

    void put(String name, String value) {
        if (name.equals(LINES)) {
            choose(value);
        } else if (KNOWN.matcher(name).matches() && (values.size() < MOST_VALUES || values.containsKey(name))) {
            values.put(name, value.replace("\r\n", "\n"));
        }
    }

    void choose(String orderItemId) {
        if (chosen.size() < MOST_LINES) {
            chosen.add(orderItemId.strip());
        }
    }

    /** What was kept with a draft. */
    static TypedReport of(DraftFields fields) {
        TypedReport typed = new TypedReport();
        fields.values().forEach((name, value) -> {
            if (!name.equals(DraftFields.LINES)) {
                typed.put(name, value);
            }
        });
        fields.lines().forEach(typed::choose);
        return typed;
    }

    /** What a draft keeps of it. */
    DraftFields kept() {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.keySet().removeAll(OF_THE_FORM);
        kept.put(
                DraftFields.LINES,
                chosen.stream().filter(line -> NUMBER.matcher(line).matches()).collect(Collectors.joining(" ")));
        return new DraftFields(kept);
    }

    boolean isChosen(long orderItemId) {
        return chosen.contains(Long.toString(orderItemId));
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether it came at all; boxes send nothing while they are not ticked. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    ReportForm form() {
        return new ReportForm(
                chosen.stream().map(this::line).toList(),
                has("noVideo"),
                value("noVideoReason"),
                has("allTheVideo"),
                has("exceptionAsked"),
                has("confirmed"));
    }

    private ReportForm.Line line(String orderItemId) {
        String at = LINES + "[" + orderItemId + "].";
        return new ReportForm.Line(
                orderItemId,
                value(at + "quantity"),
                value(at + "kind"),
                value(at + "cause"),
                value(at + "arrivedOn"),
                value(at + "part"),
                value(at + "description"),
                has(at + "significant"),
                Arrays.stream(ProblemAnswer.values())
                        .filter(answer -> has(at + answer))
                        .collect(Collectors.toSet()));
    }
}
