// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy.store;

import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.PublishedPolicy;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.OneToMany;
import javax.persistence.PreRemove;
import javax.persistence.Table;

/** A published policy version as stored; written once, no column is ever updated. */
@Entity
@Table(name = "AFTERSALE_POLICY")
@SuppressWarnings("NullAway.Init")
public class PolicyImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "VERSION_NUMBER", updatable = false)
    protected Integer number;

    @Column(name = "VALID_FROM", nullable = false, updatable = false)
    protected long validFrom;

    @Column(name = "PUBLISHED_AT", nullable = false, updatable = false)
    protected long publishedAt;

    @Column(name = "PUBLISHED_BY", nullable = false, updatable = false)
    protected String publishedBy;

    @Column(name = "NOTE", nullable = false, length = 4000, updatable = false)
    protected String note;

    @OneToMany(targetEntity = PolicySettingImpl.class)
    @JoinColumn(name = "VERSION_NUMBER", insertable = false, updatable = false)
    protected Set<PolicySettingImpl> settings = new HashSet<>();

    static PolicyImpl of(PublishedPolicy published) {
        PolicyImpl row = new PolicyImpl();
        row.number = published.number();
        row.validFrom = published.validFrom().toEpochMilli();
        row.publishedAt = published.publishedAt().toEpochMilli();
        row.publishedBy = published.publishedBy();
        row.note = published.note();
        return row;
    }

    PublishedPolicy published() {
        return new PublishedPolicy(
                number, Instant.ofEpochMilli(validFrom), Instant.ofEpochMilli(publishedAt), publishedBy, note);
    }

    PolicyVersion version() {
        Map<String, String> byKey =
                settings.stream().collect(Collectors.toMap(setting -> setting.id.name, setting -> setting.value));
        return PolicyVersion.of(number, Instant.ofEpochMilli(validFrom), byKey);
    }

    @PreRemove
    void refuseRemoval() {
        throw new IllegalStateException("policy version " + number + " is published and stays");
    }
}
