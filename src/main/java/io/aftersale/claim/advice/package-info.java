// SPDX-License-Identifier: Apache-2.0
/**
 * What do the rules advise on a reported line, and why?
 * Enter at {@link io.aftersale.claim.advice.ClaimAdvisor}; {@code ProblemCheck} and {@code TimingCheck} list their rules.
 * Knows coverage, where a line stands, and policy. Never decides, never touches a store, a page or a clock.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.claim.advice;
