// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.facts;

import javax.servlet.http.HttpServletRequest;

/** A feature that looks at requests. */
public record ReadsARequest(HttpServletRequest request) {}
