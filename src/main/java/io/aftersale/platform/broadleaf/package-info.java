// SPDX-License-Identifier: Apache-2.0
/**
 * The only code that touches the platform's moving types: orders, shopper, staff, tokens, multipart, checkout, templates.
 * Named by bean files only; enter at the interfaces of {@link io.aftersale.platform} and of the rooms.
 * Knows every room it serves. Never decides anything.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.platform.broadleaf;
