// SPDX-License-Identifier: Apache-2.0
/**
 * What do staff see and do with problem reports? The queue, one claim's workspace, its files.
 * Enter at {@link io.aftersale.web.admin.QueueController}. Knows the claim desk, deliveries, frozen facts and the words of pages.
 * Never decides anything itself and never touches the storefront's pages.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.web.admin;
