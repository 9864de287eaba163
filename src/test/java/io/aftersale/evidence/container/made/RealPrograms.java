// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The machine's own ffmpeg and heif-enc. */
public final class RealPrograms {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"));
    private static final String QUIET = "-nostdin -loglevel error -y -threads 1 ";
    private static final String PICTURE = "-f lavfi -i testsrc=size=320x240:rate=10:duration=3 ";
    private static final String SOUND = "-f lavfi -i sine=duration=3 ";

    private RealPrograms() {}

    /** The first of the programs that is not installed. */
    public static Optional<String> missing() {
        return List.of("ffmpeg", "heif-enc").stream()
                .filter(name -> found(name).isEmpty())
                .findFirst();
    }

    /**
     * Makes the file in that folder.
     *
     * @throws IllegalStateException when the program does not make it, with what it said
     */
    public static Path make(RealFile file, Path folder) throws IOException, InterruptedException {
        Path made = folder.resolve(file.name());
        switch (file.program()) {
            case FFMPEG_FILM -> run("ffmpeg", QUIET + PICTURE + SOUND + file.how() + " " + made, folder);
            case FFMPEG_PHOTO -> run("ffmpeg", QUIET + PICTURE + "-frames:v 1 " + file.how() + " " + made, folder);
            default -> {
                Path picture = folder.resolve("in.png");
                run("ffmpeg", QUIET + PICTURE + "-frames:v 1 " + picture, folder);
                run("heif-enc", file.how() + " " + picture + " -o " + made, folder);
            }
        }
        return made;
    }

    private static Optional<Path> found(String name) {
        return PLACES.stream()
                .map(place -> place.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void run(String program, String arguments, Path folder) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(found(program).orElseThrow().toString()));
        command.addAll(List.of(arguments.split(" +")));
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command + ": " + Files.readString(log));
        }
    }
}
