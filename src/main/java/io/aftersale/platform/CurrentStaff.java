// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

/** Who works in the back office in this request. */
public interface CurrentStaff {

    /** Login name. */
    String login();

    boolean may(Permission permission);
}
