// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.platform.CsrfTokens;

/** The session's token for the address of a form with a file. */
public record TokenView(String name, String value) {

    static TokenView of(CsrfTokens tokens) {
        return new TokenView(tokens.parameterName(), tokens.current());
    }
}
