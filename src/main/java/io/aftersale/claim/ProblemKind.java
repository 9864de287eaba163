// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

/** What is wrong (R2–R4, R55, R56). */
public enum ProblemKind {
    MISSING_PART,
    DAMAGED,
    DEFECT,
    WRONG_ITEM,
    BOX_DAMAGE_OUTER,
    BOX_DAMAGE_ART,
    OTHER
}
