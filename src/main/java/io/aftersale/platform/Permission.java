// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

/** Back-office permissions (rules 3.8). */
public enum Permission {
    VIEW,
    HANDLE,
    STUDIO,
    GOODWILL,
    POLICY,
    ERASE;

    /** The authority's name; the prefix is what the platform's voter asks for. */
    public String authority() {
        return "PERMISSION_AFTERSALE_" + name();
    }
}
