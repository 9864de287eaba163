// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.time.Instant;

/** The version of the order decides, by its {@code policy.appliesAt}, whether it holds itself or the one of the day of the report (A47). */
public final class VersionThatHolds {

    private VersionThatHolds() {}

    /**
     * The version for coverage, evidence and advice.
     *
     * @param reportedAt when it was reported; before there is a report, now
     */
    public static PolicyVersion of(PolicyBook policies, int versionOfTheOrder, Instant reportedAt) {
        PolicyVersion ofOrder = policies.version(versionOfTheOrder);
        return ofOrder.yieldsToTheDayOfTheReport() ? policies.inForceAt(reportedAt) : ofOrder;
    }
}
