// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.util.List;
import java.util.Map;

/** Finds the same bytes in other sent claims: for staff only, a shopper never hears of another's claim (DUPLICATE_EVIDENCE). */
public interface SameFiles {

    /** Numbers of the other claims by the digest of the file, oldest first; digests that are nowhere else are left out. */
    Map<String, List<String>> elsewhere(Claim claim);
}
