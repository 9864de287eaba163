// SPDX-License-Identifier: Apache-2.0
package io.aftersale.notice.store;

import io.aftersale.notice.NoticeAnswer;
import io.aftersale.notice.NoticeRecord;
import java.io.Serializable;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** What one buyer answered to the notice before an order. */
@Entity
@Table(name = "AFTERSALE_NOTICE")
public class NoticeImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "ORDER_ID")
    protected Long orderId;

    @Column(name = "ANSWER", nullable = false, length = 20)
    protected String answer;

    @Column(name = "POLICY_VERSION", nullable = false)
    protected int policyVersion;

    @Column(name = "LOCALE", nullable = false, length = 20)
    protected String locale;

    @Column(name = "WORDS_SHA256", nullable = false, length = 64)
    protected String wordsSha256;

    @Column(name = "ANSWERED_AT", nullable = false)
    protected long answeredAt;

    static NoticeImpl of(NoticeRecord record) {
        NoticeImpl row = new NoticeImpl();
        row.orderId = record.orderId();
        row.answer = record.answer().name();
        row.policyVersion = record.policyVersion();
        row.locale = record.locale();
        row.wordsSha256 = record.wordsSha256();
        row.answeredAt = record.answeredAt().toEpochMilli();
        return row;
    }

    NoticeRecord record() {
        return new NoticeRecord(
                orderId,
                NoticeAnswer.valueOf(answer),
                policyVersion,
                locale,
                wordsSha256,
                Instant.ofEpochMilli(answeredAt));
    }
}
