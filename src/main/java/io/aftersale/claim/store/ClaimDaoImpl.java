// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.ClaimState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;

/** Claims by JPA. */
public class ClaimDaoImpl implements ClaimDao {

    private static final String FROM_CLAIM = "select c from io.aftersale.claim.store.ClaimImpl c where ";

    private final EntityManager em;

    public ClaimDaoImpl(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<ClaimImpl> byNumber(String number) {
        return first(claims("c.number = :number").setParameter("number", number));
    }

    @Override
    public Set<String> draftsAmong(Collection<String> numbers) {
        return Set.copyOf(em.createQuery(
                        "select c.number from io.aftersale.claim.store.ClaimImpl c"
                                + " where c.number in (:numbers) and c.state = 'DRAFT'",
                        String.class)
                .setParameter("numbers", numbers)
                .getResultList());
    }

    @Override
    public Optional<ClaimImpl> underKey(long customerId, String formKey) {
        return first(claims("c.customerId = :customer and c.formKey = :formKey")
                .setParameter("customer", customerId)
                .setParameter("formKey", formKey));
    }

    @Override
    public List<ClaimImpl> sentOf(long customerId) {
        return whole(
                claims("c.customerId = :customer and c.submittedAt is not null order by c.submittedAt desc, c.id desc")
                        .setParameter("customer", customerId)
                        .getResultList());
    }

    @Override
    public List<ClaimImpl> draftsOf(long customerId) {
        List<ClaimImpl> drafts = claims(
                        "c.customerId = :customer and c.state = 'DRAFT' order by c.changedAt desc, c.id desc")
                .setParameter("customer", customerId)
                .getResultList();
        fetch("fields", drafts);
        fetch("evidence", drafts);
        return drafts;
    }

    @Override
    public List<ClaimImpl> told(@Nullable Cursor after, int limit) {
        TypedQuery<ClaimImpl> query = claims("c.state = 'DRAFT' and c.toldAt is not null" + after(after))
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("due", after.dueAt()).setParameter("id", after.id());
        }
        List<ClaimImpl> told = query.getResultList();
        fetch("evidence", told);
        fetch("history", told);
        return told;
    }

    private static String after(@Nullable Cursor after) {
        return (after == null ? "" : " and (c.dueAt > :due or (c.dueAt = :due and c.id > :id))")
                + " order by c.dueAt, c.id";
    }

    @Override
    public Optional<ClaimEvidenceImpl> evidence(String publicId) {
        return first(em.createQuery(
                        "select e from io.aftersale.claim.store.ClaimEvidenceImpl e join fetch e.claim"
                                + " where e.publicId = :id",
                        ClaimEvidenceImpl.class)
                .setParameter("id", publicId));
    }

    @Override
    public List<ClaimLineImpl> linesOf(Collection<Long> orderIds) {
        return em.createQuery(
                        "select l from io.aftersale.claim.store.ClaimLineImpl l join fetch l.claim c"
                                + " where c.orderId in (:orders) and c.submittedAt is not null"
                                + " order by c.submittedAt desc, c.id desc",
                        ClaimLineImpl.class)
                .setParameter("orders", orderIds)
                .getResultList();
    }

    @Override
    public void lockClaimsOf(long orderId) {
        em.createQuery("update io.aftersale.claim.store.ClaimImpl c set c.orderId = c.orderId where c.orderId = :order")
                .setParameter("order", orderId)
                .executeUpdate();
    }

    @Override
    public List<ClaimImpl> queue(@Nullable ClaimState state, @Nullable Cursor after, int limit) {
        String where = "c.submittedAt is not null" + (state == null ? "" : " and c.state = :state") + after(after);
        TypedQuery<ClaimImpl> query = claims(where).setMaxResults(limit);
        if (state != null) {
            query.setParameter("state", state.name());
        }
        if (after != null) {
            query.setParameter("due", after.dueAt()).setParameter("id", after.id());
        }
        return whole(query.getResultList());
    }

    /** Reads what belongs to all of them in three statements, however many there are. */
    private List<ClaimImpl> whole(List<ClaimImpl> claims) {
        if (!claims.isEmpty()) {
            fetch("lines", claims);
            fetch("evidence", claims);
            em.createQuery(
                            "select distinct l from io.aftersale.claim.store.ClaimLineImpl l"
                                    + " left join fetch l.reasons where l.claim in (:claims)",
                            ClaimLineImpl.class)
                    .setParameter("claims", claims)
                    .getResultList();
        }
        return claims;
    }

    /** Reads that collection of all of them. */
    private void fetch(String collection, List<ClaimImpl> claims) {
        if (!claims.isEmpty()) {
            em.createQuery(
                            "select distinct c from io.aftersale.claim.store.ClaimImpl c left join fetch c."
                                    + collection + " where c in (:claims)",
                            ClaimImpl.class)
                    .setParameter("claims", claims)
                    .getResultList();
        }
    }

    @Override
    public void refresh(ClaimImpl claim) {
        em.refresh(claim);
    }

    @Override
    public void insert(ClaimImpl claim) {
        em.persist(claim);
        em.flush();
    }

    private TypedQuery<ClaimImpl> claims(String where) {
        return em.createQuery(FROM_CLAIM + where, ClaimImpl.class);
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
