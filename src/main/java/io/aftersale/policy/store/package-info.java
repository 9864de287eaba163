// SPDX-License-Identifier: Apache-2.0
/**
 * Which settings are published? Reads them from the database.
 * Enter at {@link io.aftersale.policy.PolicyBook}.
 * Published versions never change, so they are remembered by number. Never decides anything.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.policy.store;
