// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the protocol's own JavaScript client, fetched by npm into the build's folder, makes of this server. */
class UploadsByJavaScriptClientIT {

    private static final String CLIENT = "tus-js-client@4.3.1";
    private static final Path FOLDER = Path.of("target", "tus-js").toAbsolutePath();
    private static final byte[] FILM = Media.mp4(4_000_000);

    @TempDir
    private Path files;

    @BeforeAll
    static void nodeIsHere() throws IOException, InterruptedException {
        assumeTrue(isHere("node") && isHere("npm"), "Node and npm are not installed");
        Files.createDirectories(FOLDER);
        Path program = FOLDER.resolve("node_modules").resolve("tus-js-client");
        assumeTrue(
                Files.exists(program)
                        || run("npm", "install", "--prefix", FOLDER.toString(), "--no-audit", "--no-fund", CLIENT)
                                .isEmpty(),
                CLIENT + " could not be fetched");
    }

    @Test
    void itSendsAFilmBreaksOffAndGoesOn() throws IOException, InterruptedException {
        Visitor mara = Visitor.shopper("mara@example.com");
        Tus tus = new Tus(mara, Shop.order("mara@example.com", "valkyrie"));
        Path film = Files.write(files.resolve("unboxing.mp4"), FILM);
        JsonMapper json = JsonMapper.builder().build();

        String failure = run(
                "node",
                script().toString(),
                FOLDER.toString(),
                film.toString(),
                RunningStore.get().address() + Tus.ADDRESS,
                json.writeValueAsString(Map.of(
                        "Cookie", mara.cookies(), "X-CSRF-Token", tus.report().token())),
                json.writeValueAsString(tus.metadata("video", "f\u00fcr Mara.mp4", "video/mp4")));

        assertThat(failure).isEmpty();
        assertThat(Files.readString(FOLDER.resolve("said.txt")))
                .contains("sent " + FILM.length + " broken true went on above true");
        String body = tus.list().body();
        assertThat(body).contains("f\u00fcr Mara.mp4");
        assertThat(mara.get(Shop.one(body, "\"files\":\\[.*\"url\":\"([^\"]+)\""))
                        .bytes())
                .isEqualTo(FILM);
    }

    private Path script() throws IOException {
        try (InputStream script = UploadsByJavaScriptClientIT.class.getResourceAsStream("send-by-tus-js.js")) {
            Path copy = files.resolve("send.js");
            Files.copy(script, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        }
    }

    /** What it said where it failed; empty where it went well. */
    private static String run(String... command) throws IOException, InterruptedException {
        Path said = FOLDER.resolve("said.txt");
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return process.waitFor() == 0 ? "" : new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }
}
