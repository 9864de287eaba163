// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.KnownKeys;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** The files of uploads: kept already, but perhaps not yet in their draft. */
public class UploadKeys implements KnownKeys {

    private final EntityManager em;

    public UploadKeys(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Set<String> among(Collection<String> keys) {
        return new HashSet<>(em.createQuery(
                        "select u.storeKey from io.aftersale.evidence.upload.store.UploadImpl u where u.storeKey in (:keys)",
                        String.class)
                .setParameter("keys", keys)
                .getResultList());
    }
}
