// SPDX-License-Identifier: Apache-2.0
/**
 * How is it said? Records of strings for fragments and pages, in the reader's language and the store's zone.
 * Enter at {@link io.aftersale.web.view.LineViews} and {@link io.aftersale.web.view.Words}.
 * Knows coverage, lines, policy, notices and message bundles. Never decides, never reads a database.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.web.view;
