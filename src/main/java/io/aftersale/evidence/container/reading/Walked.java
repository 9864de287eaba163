// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a walker found before anyone looked behind the end.
 *
 * @param cut null where all is there
 * @param playable how much of a cut film plays, null for photos
 * @param end the first byte that no longer belongs to the film or picture
 */
public record Walked(
        ContainerFacts facts, @Nullable Fault cut, @Nullable Duration playable, long end) {}
