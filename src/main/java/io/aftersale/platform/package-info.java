// SPDX-License-Identifier: Apache-2.0
/**
 * The only room that touches the platform's moving types: orders, shopper, staff, tokens, multipart, checkout, templates.
 * Enter at its interfaces; implementations are hidden beside them.
 * Every other room runs without Broadleaf because of it. Never decides anything.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.platform;
