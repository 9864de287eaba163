// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.claim;

import javax.persistence.Transient;

/** A pure room that maps itself. */
public final class ClaimThatIsARow {

    @Transient
    private String draft = "";
}
