// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import java.util.List;
import java.util.Map;

/**
 * A form on the page of an order's lines.
 *
 * @param act {@code correct}, {@code grant} or {@code revoke}
 * @param hidden fields that go along, by name
 * @param open whether it was typed and is shown again
 * @param fault what is wrong with the whole; empty where nothing is
 */
public record OrderForm(
        String act,
        String title,
        String send,
        Map<String, String> hidden,
        boolean open,
        String fault,
        List<Field> fields) {

    public OrderForm {
        hidden = Map.copyOf(hidden);
        fields = List.copyOf(fields);
    }

    /** Names of the hidden fields, in order. */
    public List<String> hiddenNames() {
        return hidden.keySet().stream().sorted().toList();
    }

    /**
     * One field.
     *
     * @param type {@code text}, {@code date}, {@code words}, {@code select}, {@code radio} or {@code checkbox}
     * @param hint and fault may be empty
     * @param options of a select, of radios and of checkboxes; else empty
     */
    public record Field(
            String id,
            String name,
            String label,
            String type,
            String value,
            String hint,
            String fault,
            List<Option> options) {

        public Field {
            options = List.copyOf(options);
        }
    }

    /** One of several. */
    public record Option(String value, String label, boolean chosen) {}
}
