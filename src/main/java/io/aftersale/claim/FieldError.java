// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.util.List;

/**
 * What is wrong at which field.
 *
 * @param field {@code lines}, {@code lines[42].quantity}, {@code lines[42].photos}, {@code video}, {@code confirmed};
 *     the number is the order item id
 * @param code end of the message's key; of a report below {@code aftersale.report.error.}, of a decision below {@code
 *     aftersale.staff.error.}
 * @param arguments of the message, in its order
 */
public record FieldError(String field, String code, List<Object> arguments) {
    public FieldError {
        arguments = List.copyOf(arguments);
    }
}
