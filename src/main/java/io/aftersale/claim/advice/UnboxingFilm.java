// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

/** What came of the unboxing video that is asked for (R8, A26). */
public enum UnboxingFilm {
    WHOLE,
    /** Only files of which a part is missing; they do not by themselves fulfil the requirement. */
    IN_PART,
    NONE
}
