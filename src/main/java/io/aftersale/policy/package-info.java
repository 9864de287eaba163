// SPDX-License-Identifier: Apache-2.0
/**
 * Which settings hold on this day? Published versions are immutable; a changed rule is a new version (A47).
 * Enter at {@link io.aftersale.policy.PolicyBook}; {@link io.aftersale.policy.PolicyVersion} reads and checks the settings.
 * Knows the terms of the deciding rooms. Never touches a framework.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.policy;
