// SPDX-License-Identifier: Apache-2.0
package io.aftersale.job;

import java.time.Instant;
import java.util.Optional;

/** How far a recurring work has come, kept with the job, so that a turn after a long standstill goes on from there. */
public interface JobMarks {

    /** Before that instant nothing is left to do; empty where no turn has come to its end yet. */
    Optional<Instant> of(String job);

    /** Nothing is left to do before that instant; an earlier one than is kept changes nothing. */
    void reach(String job, Instant done);
}
