// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.util.List;

/** What the rules said of claims' lines before; the present assessment stands with the line. */
public interface Assessments {

    /** Of all lines of the claim, newest first. */
    List<FormerAssessment> formerOf(String claimNumber);
}
