// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy.store;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Embeddable;

/** Which setting of which version. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class PolicySettingId implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "VERSION_NUMBER", nullable = false, updatable = false)
    protected int version;

    @Column(name = "NAME", nullable = false, length = 64, updatable = false)
    protected String name;

    protected PolicySettingId() {}

    PolicySettingId(int version, String name) {
        this.version = version;
        this.name = name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicySettingId id && id.version == version && id.name.equals(name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, name);
    }
}
