// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.aftersale.evidence.container.made.HostilePhotos;
import io.aftersale.evidence.container.made.Photos;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JPEG, PNG and WebP, by coverage-guided fuzzing. */
class PhotoFuzz {

    static Stream<Arguments> seeds() {
        return Fuzzed.seeds(HostilePhotos.all(), Photos.jpeg(), Photos.png(), Photos.webp(), Photos.animatedWebp());
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "20s")
    void noBytesBreakTheReader(byte[] bytes) {
        Fuzzed.holdsFor(bytes);
    }
}
