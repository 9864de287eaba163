// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.FieldError;
import io.aftersale.web.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sentences about what is wrong, each at its field. */
final class Faults {

    private static final String KEY = "aftersale.report.error.";

    private final Map<String, List<String>> byField = new LinkedHashMap<>();

    void add(String field, String sentence) {
        byField.computeIfAbsent(field, key -> new ArrayList<>()).add(sentence);
    }

    void add(List<FieldError> errors, Words words) {
        errors.forEach(error -> add(
                error.field(), words.text(KEY + error.code(), error.arguments().toArray())));
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    List<String> at(String field) {
        return byField.getOrDefault(field, List.of());
    }
}
