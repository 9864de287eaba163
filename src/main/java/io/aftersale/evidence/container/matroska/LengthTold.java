// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The announced length against the one that was found. Sound may end later than the film, and the last frame's own
 * length is not known: five seconds and a tenth are no difference.
 *
 * @param announced null where it is not told
 * @param endless whether the segment says no size by which a cut would show
 */
record LengthTold(@Nullable Duration announced, Duration found, boolean endless) {

    private static final Duration LATE_SOUND = Duration.ofSeconds(5);

    boolean showsACut() {
        return endless && promisesMore();
    }

    boolean promisesMore() {
        return announced != null && announced.compareTo(found) > 0 && differ(announced);
    }

    boolean promisesLess() {
        return announced != null && announced.compareTo(found) < 0 && differ(announced);
    }

    Duration longer() {
        return announced == null || announced.compareTo(found) < 0 ? found : announced;
    }

    private boolean differ(Duration told) {
        return told.minus(found).abs().compareTo(LATE_SOUND.plus(told.dividedBy(10))) > 0;
    }
}
