// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import org.jspecify.annotations.Nullable;

/** The platform's token against forged requests. */
public interface CsrfTokens {

    String parameterName();

    String current();

    boolean matches(@Nullable String token);
}
