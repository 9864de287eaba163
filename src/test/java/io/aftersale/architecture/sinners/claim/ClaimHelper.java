// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.claim;

/** A drawer. */
public final class ClaimHelper {}
