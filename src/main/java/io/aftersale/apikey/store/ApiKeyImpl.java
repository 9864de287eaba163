// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey.store;

import io.aftersale.apikey.ApiKey;
import io.aftersale.apikey.KnownKey;
import io.aftersale.platform.Permission;
import io.aftersale.sql.SqlDay;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.TableGenerator;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.jspecify.annotations.Nullable;

/** An API key as stored. */
@Entity
@Table(name = "AFTERSALE_API_KEY")
public class ApiKeyImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleApiKeyId")
    @TableGenerator(
            name = "AftersaleApiKeyId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleApiKey",
            allocationSize = 50)
    @Column(name = "API_KEY_ID")
    protected Long id;

    @Column(name = "NAME", nullable = false, length = 100)
    protected String name;

    @Column(name = "KEY_SHA256", nullable = false, length = 64)
    protected String sha256;

    /** Names of permissions with commas between. */
    @Column(name = "PERMISSIONS", nullable = false, length = 100)
    protected String permissions;

    @Column(name = "EXPIRES_AT", nullable = false)
    protected long expiresAt;

    @Column(name = "MADE_AT", nullable = false)
    protected long madeAt;

    @Column(name = "MADE_BY", nullable = false)
    protected String madeBy;

    @Column(name = "REVOKED_AT")
    protected @Nullable Long revokedAt;

    @Column(name = "REVOKED_BY")
    protected @Nullable String revokedBy;

    @Temporal(TemporalType.DATE)
    @Column(name = "LAST_USED_ON")
    protected @Nullable Date lastUsedOn;

    KnownKey known() {
        return new KnownKey(
                id, key(), madeBy, Instant.ofEpochMilli(madeAt), revokedBy, SqlDay.localNullable(lastUsedOn));
    }

    ApiKey key() {
        return new ApiKey(
                name,
                permissions(permissions),
                Instant.ofEpochMilli(expiresAt),
                revokedAt == null ? null : Instant.ofEpochMilli(revokedAt));
    }

    private static Set<Permission> permissions(String written) {
        return Arrays.stream(Permission.values())
                .filter(permission -> Arrays.asList(written.split(",")).contains(permission.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
