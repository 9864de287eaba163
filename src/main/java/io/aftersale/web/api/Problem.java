// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457).
 *
 * @param type {@code about:blank}: the status says what kind it is
 * @param title the status in words
 * @param errors what is wrong at which parameter or field; null where the request as a whole is
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<Fault> errors) {

    static Problem of(ApiStatus status, String detail) {
        return new Problem("about:blank", status.title(), status.code(), detail, null);
    }

    /** All that is wrong at once; the detail names every field. */
    static Problem of(ApiStatus status, List<Fault> errors) {
        String detail = String.join("; ", errors.stream().map(Fault::sentence).toList());
        return new Problem("about:blank", status.title(), status.code(), detail, List.copyOf(errors));
    }

    /**
     * What is wrong at one parameter or field.
     *
     * @param field as the caller wrote it, e.g. {@code deliveredOn} or {@code lines[0].quantity}
     */
    record Fault(String field, String code, String detail) {

        String sentence() {
            return field + " " + detail;
        }
    }
}
