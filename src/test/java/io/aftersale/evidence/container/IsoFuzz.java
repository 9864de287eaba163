// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.aftersale.evidence.container.made.Heif;
import io.aftersale.evidence.container.made.HostileFilms;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.made.Mp4Fragments;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** ISO BMFF (ISO/IEC 14496-12), by coverage-guided fuzzing. */
class IsoFuzz {

    static Stream<Arguments> seeds() {
        return Fuzzed.seeds(HostileFilms.all(), new Mp4().bytes(), Mp4Fragments.film(), new Heif().bytes());
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "20s")
    void noBytesBreakTheReader(byte[] bytes) {
        Fuzzed.holdsFor(bytes);
    }
}
