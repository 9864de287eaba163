// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import io.aftersale.evidence.MediaFamily;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, by its bytes.
 *
 * @param type exact media type, e.g. {@code video/quicktime}
 * @param codecs as the container names them, the picture's first, e.g. {@code avc1}, {@code V_VP9}
 * @param duration what should be there, null for photos
 * @param audio whether there is sound
 * @param trailing null where the file ends with the film or picture
 */
public record ContainerFacts(
        MediaFamily family,
        String type,
        List<String> codecs,
        Picture picture,
        @Nullable Duration duration,
        boolean audio,
        Origin origin,
        Metadata metadata,
        @Nullable Trailing trailing) {

    public ContainerFacts {
        codecs = List.copyOf(codecs);
    }

    public ContainerFacts with(@Nullable Trailing found) {
        return new ContainerFacts(family, type, codecs, picture, duration, audio, origin, metadata, found);
    }
}
