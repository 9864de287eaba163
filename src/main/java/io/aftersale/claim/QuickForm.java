// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.util.List;

/**
 * A quick report as typed (A25).
 *
 * @param lines order item ids
 * @param part what is broken
 * @param words what happened
 */
public record QuickForm(List<String> lines, String part, String words) {

    public QuickForm {
        lines = List.copyOf(lines);
    }
}
