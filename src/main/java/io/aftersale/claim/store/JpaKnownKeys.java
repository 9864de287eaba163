// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.evidence.KnownKeys;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** The files of all reports and drafts. */
public class JpaKnownKeys implements KnownKeys {

    private final EntityManager em;

    public JpaKnownKeys(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Set<String> among(Collection<String> keys) {
        List<String> known = em.createQuery(
                        "select e.storeKey from io.aftersale.claim.store.ClaimEvidenceImpl e where e.storeKey in (:keys)",
                        String.class)
                .setParameter("keys", keys)
                .getResultList();
        return new HashSet<>(known);
    }
}
