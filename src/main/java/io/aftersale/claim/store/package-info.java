// SPDX-License-Identifier: Apache-2.0
/**
 * Where do claims lie, and who moves them? Entities, the state machine and the two services.
 * Enter at {@link io.aftersale.claim.ClaimService} and {@link io.aftersale.claim.ClaimDesk}.
 * Knows the database and the pure claim room. Never touches pages.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.claim.store;
