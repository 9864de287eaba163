// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

/** What the shopper thinks it comes from (R5). */
public enum ProblemCause {
    IMPROPER_PACKAGING,
    TRANSPORT,
    PRODUCTION,
    UNKNOWN
}
