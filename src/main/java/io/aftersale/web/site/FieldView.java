// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import java.util.List;

/**
 * A field of a form as shown again.
 *
 * @param name in the form, e.g. {@code lines[42].quantity}
 * @param value as typed
 * @param errors sentences at the field; empty when it is fine
 */
public record FieldView(String name, String value, List<String> errors) {

    public FieldView {
        errors = List.copyOf(errors);
    }

    /** The element's id. */
    public String id() {
        return "as-" + name.replace("[", "-").replace("].", "-");
    }

    public boolean faulty() {
        return !errors.isEmpty();
    }

    /** Ids of what describes it: its hint, and its errors where there are any. */
    public String describedBy() {
        return faulty() ? id() + "-error " + id() + "-hint" : id() + "-hint";
    }

    /** {@code true} where it is faulty; empty, so that the attribute vanishes, where not. */
    public String invalid() {
        return faulty() ? "true" : "";
    }
}
