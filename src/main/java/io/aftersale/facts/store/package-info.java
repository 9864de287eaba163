// SPDX-License-Identifier: Apache-2.0
/**
 * Where do frozen facts lie? Entities and their service over the table AFTERSALE_LINE_FACTS.
 * Enter at {@link io.aftersale.facts.FrozenFacts}. Knows the database. Never decides coverage.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.facts.store;
