// SPDX-License-Identifier: Apache-2.0
package io.aftersale.job;

import java.time.Duration;

/** Work that one node at a time may do; a node that dies loses it when its time is over. */
public interface Leases {

    /**
     * Takes the job, or keeps it longer where the same owner has it.
     *
     * @return false while somebody else has it
     */
    boolean take(String job, String owner, Duration time);

    /** Lets the job go before its time is over; nothing happens where somebody else has it. */
    void giveBack(String job, String owner);
}
