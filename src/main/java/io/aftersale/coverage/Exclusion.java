// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

/**
 * Who took a product out of the service, and why (A11).
 *
 * @param by login, or name of the key, that set the mark
 * @param reason words that shoppers read too
 */
public record Exclusion(String by, String reason) {

    public Exclusion {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an exclusion says who and why");
        }
    }
}
