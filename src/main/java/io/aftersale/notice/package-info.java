// SPDX-License-Identifier: Apache-2.0
/**
 * What is a buyer told, and did they say that they read it? Values that pages show and mails will carry.
 * Enter at {@link io.aftersale.notice.OrderNotice} and {@link io.aftersale.notice.NoticeRecords}.
 * Takes words and days from others and knows nobody. Never decides, never hinders a checkout.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.notice;
