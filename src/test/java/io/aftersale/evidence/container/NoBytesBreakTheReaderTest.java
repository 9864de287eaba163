// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import static io.aftersale.evidence.container.made.Made.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Heif;
import io.aftersale.evidence.container.made.Mkv;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.made.Mp4Fragments;
import io.aftersale.evidence.container.made.Photos;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.Flaw;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoBytesBreakTheReaderTest {

    private static final int MUTATIONS_OF_EACH = 4_000;
    private static final byte[] EDGES = {0, 1, 7, 8, 0x7F, (byte) 0x80, (byte) 0xFE, (byte) 0xFF};

    static List<byte[]> soundOnes() {
        return Stream.concat(inOnePiece().stream(), inPieces().stream()).toList();
    }

    static List<byte[]> inPieces() {
        return List.of(Mp4Fragments.film(), Mkv.live());
    }

    static List<byte[]> inOnePiece() {
        return List.of(
                new Mp4().bytes(),
                new Mp4().moovFirst().bytes(),
                Mkv.whole(),
                new Heif().bytes(),
                Photos.jpeg(),
                Photos.png(),
                Photos.webp(),
                Photos.animatedWebp());
    }

    @ParameterizedTest
    @MethodSource("inOnePiece")
    void aFileCutAnywhereIsNeverWhole(byte[] sound) {
        assertThat(wordsWhenCutAnywhere(sound)).doesNotContain("WHOLE").contains("HEADER_CUT");
    }

    @ParameterizedTest
    @MethodSource("inPieces")
    void aFilmRecordedInPiecesAndCutBetweenThemIsAShorterFilm(byte[] sound) {
        assertThat(wordsWhenCutAnywhere(sound)).contains("NO_INDEX", "NO_DATA", "END_MISSING", "WHOLE");
    }

    private static Set<String> wordsWhenCutAnywhere(byte[] sound) {
        Set<String> words = IntStream.range(1, sound.length)
                .mapToObj(length -> Readings.word(first(length, sound)))
                .collect(Collectors.toSet());
        assertThat(words)
                .isSubsetOf(
                        "NO_KNOWN_BEGINNING",
                        "HEADER_CUT",
                        "NO_INDEX",
                        "NO_DATA",
                        "SIZE_IMPOSSIBLE",
                        "END_MISSING",
                        "WHOLE");
        return words;
    }

    @ParameterizedTest
    @MethodSource("soundOnes")
    void aFileWithSomeBytesChangedNeverBreaksTheReader(byte[] sound) {
        Random random = new Random(sound.length);
        for (int i = 0; i < MUTATIONS_OF_EACH; i++) {
            byte[] changed = changed(sound, random);

            ContainerReading reading = Readings.of(changed);

            assertThat(Readings.word(reading)).isNotEqualTo(Flaw.WALKER_FAILED.name());
            assertThat(reading.cost().steps()).isLessThan(changed.length + 100L);
            assertThat(reading.cost().bytes()).isLessThan(changed.length * 100L + 20_000);
        }
    }

    private static byte[] changed(byte[] sound, Random random) {
        byte[] changed = random.nextInt(8) == 0 ? first(1 + random.nextInt(sound.length), sound) : sound.clone();
        int changes = 1 + random.nextInt(5);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(changed.length);
            boolean edge = random.nextBoolean();
            changed[at] = edge ? EDGES[random.nextInt(EDGES.length)] : (byte) random.nextInt();
        }
        return changed;
    }
}
