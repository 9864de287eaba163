// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadLimits;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.UploadTarget;
import io.aftersale.evidence.upload.UploadWish;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.springframework.transaction.annotation.Transactional;

/** Rows by JPA: changed by updates that count, and never kept in the session, which lives as long as a slow request. */
public class DefaultUploadRows implements UploadRows {

    private static final String ROW = "io.aftersale.evidence.upload.store.UploadImpl u";
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** 1, 2, 4, 8, 16, 32 minutes, then the longest. */
    private static final int DOUBLED = 6;

    private static final String NO_VERDICT = "";
    private static final String NO_ROOM = "aftersale.report.error.noRoom";

    private final EntityManager em;
    private final UploadLimits limits;
    private final Clock clock;
    private final SoughtUploads sought;

    public DefaultUploadRows(EntityManager em, UploadLimits limits, Clock clock) {
        this.em = em;
        this.limits = limits;
        this.clock = clock;
        this.sought = new SoughtUploads(em, clock);
    }

    @Override
    @Transactional("blTransactionManager")
    public UploadRow insert(UploadWish wish, long limitBytes) {
        Instant now = clock.instant();
        UploadImpl row = UploadImpl.of(wish, limitBytes, now, now.plus(limits.lifetime()));
        em.persist(row);
        em.flush();
        return sought.letGo(row);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<UploadRow> find(String id) {
        return sought.find(id);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<UploadRow> underKey(String storeKey) {
        return sought.underKey(storeKey);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<UploadRow> ofDraft(String claimNumber, long customerId) {
        return sought.ofDraft(claimNumber, customerId);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Instant> begunSince(long customerId, Instant since, int most) {
        return sought.begunSince(customerId, since, most);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<UploadRow> alike(UploadWish wish) {
        return sought.alike(wish);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Map<String, Long> announced() {
        return sought.announced();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Open open(DraftPlace place, Instant day) {
        return sought.open(place, day);
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean lease(String id, String writer) {
        return leased("u.leaseUntil <= :now", id, writer);
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean prolong(String id, String writer) {
        return leased("u.leaseOwner = :writer", id, writer);
    }

    private boolean leased(String where, String id, String writer) {
        Instant now = clock.instant();
        Query update = update("u.leaseOwner = :writer, u.leaseUntil = :until, u.changedAt = :now"
                        + " where u.publicId = :id and " + where)
                .setParameter("id", id)
                .setParameter("writer", writer)
                .setParameter("now", now.toEpochMilli())
                .setParameter("until", now.plus(limits.lease()).toEpochMilli());
        return update.executeUpdate() == 1;
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean renew(String id, String writer) {
        long now = clock.millis();
        return living(
                                "u.expiresAt = :expires, u.leaseUntil = :until, u.changedAt = :now",
                                " and u.expiresAt > :now",
                                id,
                                writer)
                        .setParameter("now", now)
                        .setParameter("until", now + limits.lease().toMillis())
                        .executeUpdate()
                == 1;
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean expire(String id, String writer) {
        return living(
                                "u.expiresAt = :expires, u.state = 'EXPIRED'",
                                " and u.state in ('RECEIVING', 'WHOLE', 'EXPIRED')",
                                id,
                                writer)
                        .executeUpdate()
                == 1;
    }

    private Query living(String what, String where, String id, String writer) {
        return update(what + " where u.publicId = :id and u.leaseOwner = :writer" + where)
                .setParameter("id", id)
                .setParameter("writer", writer)
                .setParameter("expires", clock.instant().plus(limits.lifetime()).toEpochMilli());
    }

    /** Also what the clean-up has not come to yet; the part is then nobody's and goes. */
    @Override
    @Transactional("blTransactionManager")
    public void forgetExpired(UploadRow sentAgain) {
        Upload upload = sentAgain.upload();
        DraftPlace place = upload.place();
        Long line = place.orderItemId();
        Query delete = em.createQuery("delete from " + ROW + " where u.claimNumber = :number and u.kind = :kind"
                        + (line == null ? "" : " and u.orderItemId = :line")
                        + " and (u.shownName = :name or (u.fingerprint <> '' and u.fingerprint = :mark))"
                        + " and (u.state = 'EXPIRED' or (u.state in ('RECEIVING', 'WHOLE')"
                        + " and u.expiresAt <= :now and u.leaseUntil <= :now))")
                .setParameter("number", place.claimNumber())
                .setParameter("kind", place.kind().name())
                .setParameter("name", upload.shownName())
                .setParameter("mark", upload.fingerprint())
                .setParameter("now", clock.millis());
        if (line != null) {
            delete.setParameter("line", line);
        }
        delete.executeUpdate();
    }

    @Override
    @Transactional("blTransactionManager")
    public void giveBack(String id, String writer) {
        update("u.leaseOwner = '', u.leaseUntil = 0 where u.publicId = :id and u.leaseOwner = :writer")
                .setParameter("id", id)
                .setParameter("writer", writer)
                .executeUpdate();
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean move(String id, String writer, UploadState from, UploadState to, String verdict) {
        return moved(id, writer, from, to, verdict);
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean keep(UploadRow row, String writer, KeptMedia media, UploadTarget target) {
        String id = row.upload().id();
        if (!moved(id, writer, UploadState.WHOLE, UploadState.KEPT, NO_VERDICT)) {
            return false;
        }
        update("u.sha256 = :sha where u.publicId = :id")
                .setParameter("sha", media.sha256())
                .setParameter("id", id)
                .executeUpdate();
        if (!target.attach(row.upload().place(), media, row.begun())) {
            moved(id, writer, UploadState.KEPT, UploadState.REFUSED, NO_ROOM);
        }
        return true;
    }

    @Override
    @Transactional("blTransactionManager")
    public void delete(String id) {
        em.createQuery("delete from " + ROW + " where u.publicId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<UploadRow> over(long after, int most) {
        return sought.over(after, most);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<UploadRow> whole(long after, int most) {
        return sought.whole(after, most);
    }

    @Override
    @Transactional("blTransactionManager")
    public void failed(String id, String writer) {
        List<Integer> tries = em.createQuery("select u.tries from " + ROW + " where u.publicId = :id", Integer.class)
                .setParameter("id", id)
                .getResultList();
        for (int before : tries) {
            Duration wait = before < DOUBLED ? FIRST_WAIT.multipliedBy(1L << before) : LONGEST_WAIT;
            update("u.tries = :tries, u.nextTryAt = :next where u.publicId = :id and u.leaseOwner = :writer")
                    .setParameter("tries", before + 1)
                    .setParameter("next", clock.instant().plus(wait).toEpochMilli())
                    .setParameter("id", id)
                    .setParameter("writer", writer)
                    .executeUpdate();
        }
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<String> drafts(String after, int most) {
        return sought.drafts(after, most);
    }

    @Override
    @Transactional("blTransactionManager")
    public void endDraft(String claimNumber) {
        update("u.expiresAt = :now where u.claimNumber = :number and u.state <> 'KEPT' and u.expiresAt > :now")
                .setParameter("now", clock.millis())
                .setParameter("number", claimNumber)
                .executeUpdate();
    }

    private boolean moved(String id, String writer, UploadState from, UploadState to, String verdict) {
        String said = verdict.isEmpty() ? "" : ", u.verdict = :verdict";
        Query update = update("u.state = :to" + said
                        + " where u.publicId = :id and u.leaseOwner = :writer and u.state = :from")
                .setParameter("to", to.name())
                .setParameter("id", id)
                .setParameter("writer", writer)
                .setParameter("from", from.name());
        if (!verdict.isEmpty()) {
            update.setParameter("verdict", verdict);
        }
        return update.executeUpdate() == 1;
    }

    private Query update(String what) {
        return em.createQuery("update " + ROW + " set " + what);
    }
}
