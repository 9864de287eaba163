// SPDX-License-Identifier: Apache-2.0
/**
 * What is reported, what is decided, what may happen next?
 * Enter at {@link io.aftersale.claim.ClaimService}; the table of states is {@code ClaimTransitions}, its only door {@code ClaimStateMachine}.
 * Knows coverage, deadlines, policy, evidence. Never touches pages; reads the platform through interfaces.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.claim;
