// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

/** Result of the rules over one line; the later one wins where several apply. */
public enum CoverageOutcome {
    COVERED,
    NEEDS_REVIEW,
    NOT_COVERED
}
