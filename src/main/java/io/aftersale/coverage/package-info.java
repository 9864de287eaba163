// SPDX-License-Identifier: Apache-2.0
/**
 * Is this line under warranty, and why?
 * Enter at {@link io.aftersale.coverage.CoverageDecider}. Knows facts, terms and the shop's rules, one class each.
 * Never touches a clock, a zone, a framework or a store.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.coverage;
