// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.util.List;

/**
 * One published version to be read.
 *
 * @param changes what differs from the version before; empty for the first
 */
public record PolicyPage(PublishedPolicy published, PolicyVersion version, List<PolicyChange> changes) {

    public PolicyPage {
        changes = List.copyOf(changes);
    }
}
