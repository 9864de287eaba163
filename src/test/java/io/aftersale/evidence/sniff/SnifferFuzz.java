// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.sniff;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.aftersale.evidence.MediaSniffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The first sieve, by coverage-guided fuzzing: it answers whatever the bytes. */
class SnifferFuzz {

    private static final MediaSniffer SNIFFER = new BytesSniffer();

    static Stream<Arguments> seeds() {
        return Stream.of(
                        "",
                        "\0\0\0\24ftypisom\0\0\0\0isom",
                        "\0\0\0\24ftypmif1\0\0\0\0heic",
                        "\0\0\0\10wide\0\0\0\0mdat",
                        "\u001a\u0045\u00df\u00a3\u0087\u0042\u0082\u0084webm",
                        "\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0",
                        "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
                        "RIFF\0\0\0\0WEBPVP8X",
                        "<?xml version='1.0'?><svg onload='x()'/>",
                        "<!doctype html><script>x()</script>",
                        "MZ\u0090\0\3",
                        "PK\3\4")
                .map(text -> Arguments.of((Object) text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "20s")
    void everyBeginningHasAnAnswer(byte[] head) {
        Objects.requireNonNull(SNIFFER.sniff(head));
    }
}
