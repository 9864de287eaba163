// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.claim.store;

/** Neither an entity nor a DAO. */
public final class ClerkImpl {}
