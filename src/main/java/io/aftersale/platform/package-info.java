// SPDX-License-Identifier: Apache-2.0
/**
 * What this module asks of the shop platform: orders, shopper, staff, tokens, multipart, settings.
 * Interfaces and values only, so that every other room runs without Broadleaf.
 * Implementations stand in {@code io.aftersale.platform.broadleaf}. Knows no other room.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.platform;
