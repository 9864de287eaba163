// SPDX-License-Identifier: Apache-2.0
/**
 * Where are answers to notices kept? One row an order, written once.
 * Enter at {@link io.aftersale.notice.store.DefaultNoticeRecords}.
 * Knows the values of its room. Never read by a page but through the interface.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.notice.store;
