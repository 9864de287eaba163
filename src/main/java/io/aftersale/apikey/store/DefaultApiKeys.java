// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey.store;

import io.aftersale.apikey.ApiKey;
import io.aftersale.apikey.ApiKeys;
import io.aftersale.apikey.KeyDigest;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Reads keys at each request, so that a key taken back is of no use at once. */
public class DefaultApiKeys implements ApiKeys {

    private final EntityManager em;

    public DefaultApiKeys(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<ApiKey> of(KeyDigest digest) {
        return em
                .createQuery(
                        "select k from io.aftersale.apikey.store.ApiKeyImpl k where k.sha256 = :digest",
                        ApiKeyImpl.class)
                .setParameter("digest", digest.hex())
                .getResultList()
                .stream()
                .findFirst()
                .map(ApiKeyImpl::key);
    }
}
