// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.aftersale.evidence.container.made.HostileMatroska;
import io.aftersale.evidence.container.made.Mkv;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Matroska and WebM (RFC 9559), by coverage-guided fuzzing. */
class MatroskaFuzz {

    static Stream<Arguments> seeds() {
        return Fuzzed.seeds(HostileMatroska.all(), Mkv.whole(), Mkv.live());
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "20s")
    void noBytesBreakTheReader(byte[] bytes) {
        Fuzzed.holdsFor(bytes);
    }
}
