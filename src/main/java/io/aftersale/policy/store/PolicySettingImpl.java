// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy.store;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.PreRemove;
import javax.persistence.Table;

/** A setting of a published version; written once, never updated. */
@Entity
@Table(name = "AFTERSALE_POLICY_SETTING")
@SuppressWarnings("NullAway.Init")
public class PolicySettingImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @EmbeddedId
    protected PolicySettingId id;

    @Column(name = "SETTING_VALUE", nullable = false, length = 4000, updatable = false)
    protected String value;

    static PolicySettingImpl of(int version, String name, String value) {
        PolicySettingImpl row = new PolicySettingImpl();
        row.id = new PolicySettingId(version, name);
        row.value = value;
        return row;
    }

    @PreRemove
    void refuseRemoval() {
        throw new IllegalStateException(id.name + " of policy version " + id.version + " is published and stays");
    }
}
