// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import java.util.List;

/**
 * The draft's form.
 *
 * @param seen goes along with every write
 * @param base number of the version it was begun from
 * @param next number of the version it would become
 * @param saved who saved it and when
 * @param changed how many settings differ from the base
 * @param problem why nothing was saved; empty where there is no problem
 */
public record PolicyFormView(
        long seen,
        String base,
        String next,
        String saved,
        int changed,
        String problem,
        List<Fault> faults,
        List<Group> groups) {

    public PolicyFormView {
        faults = List.copyOf(faults);
        groups = List.copyOf(groups);
    }

    /** A fault with the field that it leads to. */
    public record Fault(String field, String sentence) {}

    /** Fields under one heading. */
    public record Group(String title, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field, drawn from what the setting allows.
     *
     * @param control {@code number}, {@code select}, {@code line} or {@code lines}
     * @param least of a number; empty for others
     * @param most of a number, or most characters of a text; empty where nothing is said
     * @param before the value in the base version where it differs; else empty
     * @param meanwhile what somebody else saved there since; else empty
     * @param described ids of what describes the field
     */
    public record Field(
            String id,
            String name,
            String label,
            String hint,
            String rule,
            String unit,
            String control,
            String least,
            String most,
            String value,
            List<Option> options,
            String before,
            String meanwhile,
            String fault,
            String described) {
        public Field {
            options = List.copyOf(options);
        }
    }

    /** A choice. */
    public record Option(String value, String label, boolean chosen) {}
}
