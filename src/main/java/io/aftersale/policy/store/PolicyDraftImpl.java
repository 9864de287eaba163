// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy.store;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.MapKeyColumn;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The one draft; its row is always there, so that it can be locked, and its count of writes never starts anew. */
@Entity
@Table(name = "AFTERSALE_POLICY_DRAFT")
public class PolicyDraftImpl implements Serializable {

    static final int ONLY = 1;

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "DRAFT_ID")
    protected int id;

    @Column(name = "LOCK_VERSION", nullable = false)
    protected long seen;

    @Column(name = "BASED_ON")
    protected @Nullable Integer basedOn;

    @Column(name = "CHANGED_AT", nullable = false)
    protected long changedAt;

    @Column(name = "CHANGED_BY", nullable = false)
    protected String changedBy = "";

    @ElementCollection
    @CollectionTable(name = "AFTERSALE_POLICY_DRAFT_SETTING", joinColumns = @JoinColumn(name = "DRAFT_ID"))
    @MapKeyColumn(name = "NAME", length = 64)
    @Column(name = "SETTING_VALUE", nullable = false, length = 4000)
    protected Map<String, String> settings = new HashMap<>();

    void write(Map<String, String> values, String by, long at) {
        seen++;
        changedBy = by;
        changedAt = at;
        settings.keySet().retainAll(values.keySet());
        settings.putAll(values);
    }

    void clear(String by, long at) {
        write(Map.of(), by, at);
        basedOn = null;
    }
}
