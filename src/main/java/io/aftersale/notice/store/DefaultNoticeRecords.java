// SPDX-License-Identifier: Apache-2.0
package io.aftersale.notice.store;

import io.aftersale.notice.NoticeRecord;
import io.aftersale.notice.NoticeRecords;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps answers in AFTERSALE_NOTICE. */
public class DefaultNoticeRecords implements NoticeRecords {

    private final EntityManager em;

    public DefaultNoticeRecords(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
    public void keep(NoticeRecord record) {
        em.merge(NoticeImpl.of(record));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<NoticeRecord> of(long orderId) {
        return Optional.ofNullable(em.find(NoticeImpl.class, orderId)).map(NoticeImpl::record);
    }
}
