// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

/** What shoppers and staff see of a decision; worst last. */
public enum CoverageFlag {
    COVERED,
    COVERED_BY_EXCEPTION,
    NEEDS_REVIEW,
    NOT_COVERED
}
