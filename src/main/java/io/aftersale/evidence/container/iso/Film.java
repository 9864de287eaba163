// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.Fault;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a film is and how much of it is there.
 *
 * @param duration what should be there
 * @param playable what is there
 * @param fault null where all is there
 */
record Film(
        Duration duration,
        Duration playable,
        long frames,
        @Nullable Fault fault) {}
