// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey.store;

import io.aftersale.apikey.ApiKey;
import io.aftersale.apikey.ApiKeys;
import io.aftersale.apikey.FreshKey;
import io.aftersale.apikey.KeyDesk;
import io.aftersale.apikey.KeyDigest;
import io.aftersale.apikey.KnownKey;
import io.aftersale.apikey.WantedKey;
import io.aftersale.sql.SqlDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TemporalType;
import org.springframework.transaction.annotation.Transactional;

/** Reads keys at each request, so that a key taken back is of no use at once. */
public class DefaultApiKeys implements ApiKeys, KeyDesk {

    private final EntityManager em;
    private final Clock clock;
    private final ZoneId zone;

    public DefaultApiKeys(EntityManager em, Clock clock, ZoneId zone) {
        this.em = em;
        this.clock = clock;
        this.zone = zone;
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

    @Override
    @Transactional("blTransactionManager")
    public void used(KeyDigest digest, LocalDate day) {
        em.createQuery("update io.aftersale.apikey.store.ApiKeyImpl k set k.lastUsedOn = :day"
                        + " where k.sha256 = :digest and (k.lastUsedOn is null or k.lastUsedOn < :day)")
                .setParameter("day", SqlDay.of(day), TemporalType.DATE)
                .setParameter("digest", digest.hex())
                .executeUpdate();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<KnownKey> all() {
        return em
                .createQuery(
                        "select k from io.aftersale.apikey.store.ApiKeyImpl k order by k.madeAt desc, k.id desc",
                        ApiKeyImpl.class)
                .getResultList()
                .stream()
                .map(ApiKeyImpl::known)
                .toList();
    }

    @Override
    @Transactional("blTransactionManager")
    public String make(WantedKey wanted, String by) {
        Instant now = clock.instant();
        LocalDate lastDay = wanted.lastDay();
        if (lastDay == null || !wanted.faults(now.atZone(zone).toLocalDate()).isEmpty()) {
            throw new IllegalArgumentException("no such key can be made");
        }
        String secret = FreshKey.next();
        ApiKeyImpl row = new ApiKeyImpl();
        row.name = wanted.name().strip();
        row.sha256 = KeyDigest.of(secret).hex();
        row.permissions = wanted.permissions().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        row.expiresAt = lastDay.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        row.madeAt = now.toEpochMilli();
        row.madeBy = by;
        em.persist(row);
        return secret;
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean revoke(long id, String by) {
        return em.createQuery("update io.aftersale.apikey.store.ApiKeyImpl k set k.revokedAt = :now, k.revokedBy = :by"
                                + " where k.id = :id and k.revokedAt is null")
                        .setParameter("now", clock.instant().toEpochMilli())
                        .setParameter("by", Objects.requireNonNull(by))
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
