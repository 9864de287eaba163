// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy.store;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.MapKeyColumn;
import javax.persistence.Table;

/** A published policy version as stored. */
@Entity
@Table(name = "AFTERSALE_POLICY")
public class PolicyImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "VERSION_NUMBER")
    protected Integer number;

    @Column(name = "VALID_FROM", nullable = false)
    protected long validFrom;

    @Column(name = "PUBLISHED_AT", nullable = false)
    protected long publishedAt;

    @Column(name = "PUBLISHED_BY", nullable = false)
    protected String publishedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "AFTERSALE_POLICY_SETTING", joinColumns = @JoinColumn(name = "VERSION_NUMBER"))
    @MapKeyColumn(name = "NAME", length = 64)
    @Column(name = "SETTING_VALUE", nullable = false, length = 4000)
    protected Map<String, String> settings = new HashMap<>();
}
