// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.time.LocalDate;

/**
 * A person's word over the rules' decision (R51–R53): it stands beside the decision, never instead of it.
 *
 * @param code COVERED_BY_INQUIRY or GOODWILL
 * @param by who said so
 * @param on the local day it was said
 * @param terms the words to the shopper; may be empty
 */
public record CoverageException(CoverageCode code, String by, LocalDate on, String terms) {

    public CoverageException {
        if (code != CoverageCode.COVERED_BY_INQUIRY && code != CoverageCode.GOODWILL) {
            throw new IllegalArgumentException(code + " is no exception");
        }
    }
}
