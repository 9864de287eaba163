// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import io.aftersale.evidence.container.reading.MeteredBytes;

/** A copy, or why there can be none. */
public sealed interface CopyResult {

    /** It can be made so. */
    record Made(CopyPlan plan) implements CopyResult {}

    /** It cannot be promised to hold no metadata. */
    record Refused(Why why) implements CopyResult {}

    /** Stable codes; the message key is {@code aftersale.copy.<name>}. */
    enum Why {
        /** Some of its metadata could not be told apart from the rest. */
        METADATA_UNKNOWN,
        /** Its structure cannot be read. */
        UNREADABLE
    }

    /** Plans copies of one family. */
    @FunctionalInterface
    interface Planner {

        /**
         * The pieces.
         *
         * @param orientation how the photo is to be turned, 1 to 8
         * @throws io.aftersale.evidence.container.reading.BrokenMedia where it cannot be read
         */
        CopyPlan plan(MeteredBytes bytes, int orientation);
    }
}
