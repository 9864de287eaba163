// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.claim.store;

import javax.persistence.Entity;

/** Stands for the line that another one moves. */
@Entity
public class ClaimLineImpl {

    protected String state = "";
}
