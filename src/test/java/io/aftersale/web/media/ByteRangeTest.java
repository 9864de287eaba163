// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-99, 0, 99",
        "bytes=0-100, 0, 99",
        "bytes=99-, 99, 99",
        "bytes=10-, 10, 99",
        "bytes=-1, 99, 99",
        "bytes=-100, 0, 99",
        "bytes=-101, 0, 99",
    })
    void aRangeEndsWhereTheFileEnds(String header, long first, long last) {
        assertThat(ByteRange.read(Optional.of(header), 100))
                .isEqualTo(new ByteRange.Asked.Part(new ByteRange(first, last)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void aRangeBeyondTheEndIsNothing(String header) {
        assertThat(ByteRange.read(Optional.of(header), 100)).isEqualTo(new ByteRange.Asked.Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=-", "bytes=5-4", "bytes=0-1,3-4", "lines=0-1", "bytes=a-b", "bytes=1"})
    void nonsenseIsAnsweredWithTheWholeFile(String header) {
        assertThat(ByteRange.read(Optional.of(header), 100)).isEqualTo(new ByteRange.Asked.Whole());
    }

    @Test
    void bothEndsAreCounted() {
        assertThat(new ByteRange(10, 19).length()).isEqualTo(10);
        assertThat(ByteRange.read(Optional.empty(), 100)).isEqualTo(new ByteRange.Asked.Whole());
    }
}
