// SPDX-License-Identifier: Apache-2.0
/**
 * What did the shop know about a line when it was ordered? Frozen, never changed by a later catalogue edit (A6).
 * Enter at {@link io.aftersale.facts.FrozenFacts}. Knows coverage values and policy.
 * Never touches claims, pages or the order's own tables.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.facts;
