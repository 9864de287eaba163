// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.HostileFile;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.Flaw;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What holds of every reading, whatever bytes a fuzzer thinks of. */
final class Fuzzed {

    private Fuzzed() {}

    static void holdsFor(byte[] bytes) {
        ContainerReading reading = Readings.of(bytes);

        assertThat(Readings.word(reading)).isNotEqualTo(Flaw.WALKER_FAILED.name());
        assertThat(reading.cost().steps()).isLessThan(bytes.length * 2L + 1_000);
        assertThat(reading.cost().bytes()).isLessThan(bytes.length * 100L + 400_000);
    }

    /** Where a fuzzer begins; files of more than 100,000 bytes only slow it down. */
    static Stream<Arguments> seeds(List<HostileFile> hostile, byte[]... sound) {
        return Stream.concat(Stream.of(sound), hostile.stream().map(HostileFile::bytes))
                .filter(bytes -> bytes.length <= 100_000)
                .map(bytes -> Arguments.of((Object) bytes));
    }
}
