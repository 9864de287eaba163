// SPDX-License-Identifier: Apache-2.0
/**
 * Which settings and calendars are published? Reads them from the database.
 * Enter at {@link io.aftersale.policy.PolicyBook} and {@link io.aftersale.policy.Calendars}.
 * Published versions never change, so they are remembered by number. Never decides anything.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.policy.store;
