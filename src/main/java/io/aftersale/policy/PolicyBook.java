// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.time.Instant;

/** All published versions. */
public interface PolicyBook {

    /**
     * The version in force at that instant: the newest whose valid-from is not after it.
     *
     * @throws IllegalStateException when no version was in force; a fresh database has one from the beginning of time
     */
    PolicyVersion inForceAt(Instant instant);

    /**
     * The version of that number, whether in force or not.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    PolicyVersion version(int number);
}
