// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Skipped, by its name, where ffmpeg or heif-enc are not installed. */
class FilmsOfRealProgramsTest {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"));
    private static final String FILM = "-f lavfi -i testsrc=size=320x240:rate=25:duration=3";
    private static final String SOUND = " -f lavfi -i sine=duration=3";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "plain.mp4,-c:v mpeg4 -c:a aac",
        "front.mp4,-c:v mpeg4 -c:a aac -movflags faststart",
        "pieces.mp4,-c:v mpeg4 -c:a aac -movflags frag_keyframe+empty_moov",
        "dash.mp4,-c:v mpeg4 -c:a aac -movflags dash+global_sidx+frag_keyframe",
        "film.mov,-c:v mjpeg -c:a pcm_s16le",
        "film.m4v,-c:v mpeg4 -an",
        "film.mkv,-c:v mpeg4 -c:a aac",
        "film.webm,-c:v libvpx -c:a libvorbis",
        "live.webm,-c:v libvpx -c:a libvorbis -live 1",
        "small.3gp,-c:v h263 -s 352x288 -an"
    })
    void filmsOfFfmpegAreWhole(String name, String how) throws Exception {
        make("ffmpeg", "-nostdin -loglevel error -y " + FILM + SOUND + " " + how + " " + folder.resolve(name));

        ContainerFacts facts = whole(folder.resolve(name));

        assertThat(facts.duration()).isNotNull();
        assertThat(facts.duration().toMillis()).isBetween(2_900L, 3_100L);
        assertThat(facts.audio()).isEqualTo(!how.endsWith("-an"));
        assertThat(facts.picture().height()).isIn(240L, 288L);
    }

    @ParameterizedTest
    @CsvSource({"a.jpg", "a.png", "a.webp"})
    void photosOfFfmpegAreWhole(String name) throws Exception {
        make("ffmpeg", "-nostdin -loglevel error -y " + FILM + " -frames:v 1 " + folder.resolve(name));

        assertThat(whole(folder.resolve(name)).picture().width()).isEqualTo(320);
    }

    @ParameterizedTest
    @CsvSource({"a.heic,image/heic,-q 50", "a.avif,image/avif,-A"})
    void photosOfLibheifAreWhole(String name, String type, String how) throws Exception {
        make("ffmpeg", "-nostdin -loglevel error -y " + FILM + " -frames:v 1 " + folder.resolve("in.png"));
        make("heif-enc", how + " " + folder.resolve("in.png") + " -o " + folder.resolve(name));

        ContainerFacts facts = whole(folder.resolve(name));

        assertThat(facts.type()).isEqualTo(type);
        assertThat(facts.picture().width()).isEqualTo(320);
    }

    private static ContainerFacts whole(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            ContainerReading reading = new ContainerReader().read(MediaBytes.of(file));
            assertThat(reading).isInstanceOf(ContainerReading.Whole.class);
            return ((ContainerReading.Whole) reading).facts();
        }
    }

    private void make(String program, String arguments) throws Exception {
        Path found = PLACES.stream()
                .map(place -> place.resolve(program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, program + " is not installed");
        List<String> command = new ArrayList<>(List.of(String.valueOf(found)));
        command.addAll(List.of(arguments.split(" ")));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assumeTrue(process.exitValue() == 0, program + " cannot make this kind");
    }
}
