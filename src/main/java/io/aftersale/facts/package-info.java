// SPDX-License-Identifier: Apache-2.0
/**
 * What did the shop know about a line when it was ordered? Frozen, never changed by a later catalogue edit (A6), only by a person.
 * Enter at {@link io.aftersale.facts.FrozenFacts}, staff at {@link io.aftersale.facts.FactsDesk}. Knows coverage values and policy.
 * Never touches claims, pages or the order's own tables.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.facts;
