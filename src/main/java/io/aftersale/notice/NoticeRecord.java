// SPDX-License-Identifier: Apache-2.0
package io.aftersale.notice;

import java.time.Instant;

/**
 * What is kept with an order about the notice before it.
 *
 * @param policyVersion the version whose words were due; likewise {@code locale} and {@code wordsSha256}
 * @param answeredAt when the order was completed
 */
public record NoticeRecord(
        long orderId, NoticeAnswer answer, int policyVersion, String locale, String wordsSha256, Instant answeredAt) {

    public static NoticeRecord of(long orderId, NoticeAnswer answer, NoticeWords due, Instant answeredAt) {
        return new NoticeRecord(orderId, answer, due.policyVersion(), due.locale(), due.sha256(), answeredAt);
    }
}
