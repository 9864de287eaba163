// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

/** What a shopper may say about a problem beyond its kind by ticking a box; unticked says nothing (A33, A34). */
public enum ProblemAnswer {
    MINOR,
    GLUED_AT_FACTORY,
    CAME_OFF_CLEAN,
    OUTER_BOX_TOO,
    ART_BOX_TOO
}
