// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever hinders the demo is one line that says what to do, and exit code 1. */
class DemoCannotStartIT {

    @TempDir
    Path data;

    @Test
    void aBusyPort() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended demo = start("-Ddemo.port=" + busy.getLocalPort());

            assertOneLine(demo, "port " + busy.getLocalPort() + " is busy; name another by -Ddemo.port=");
        }
    }

    @Test
    void aDataFolderInUse() throws Exception {
        try (Connection other = h2()) {
            assertThat(other.isClosed()).isFalse();

            Ended demo = start();

            assertOneLine(demo, "the data folder is in use by another demo");
        }
    }

    @Test
    void aDamagedDataFolder() throws Exception {
        Files.write(data.resolve("store.mv.db"), "no database".repeat(2000).getBytes(StandardCharsets.UTF_8));

        Ended demo = start();

        assertOneLine(demo, "the data folder is damaged");
        assertThat(demo.said()).contains("-Ddemo.reset");
    }

    @ParameterizedTest
    @CsvSource({
        "demo.port, many, 'demo.port must be a number from 1 to 65535, not \"many\"'",
        "demo.database, oracle, 'demo.database must be h2 or postgres, not \"oracle\"'",
        "demo.clock, yesterday, demo.clock must be an instant such as",
        "demo.reset, perhaps, 'demo.reset must be true or false, not \"perhaps\"'"
    })
    void aWrongSettingOfTheDemo(String name, String value, String said) throws Exception {
        assertOneLine(start("-D" + name + "=" + value), said);
    }

    @Test
    void aWrongPropertyOfTheModule() throws Exception {
        Ended demo = start("-Ddemo.zone=Atlantis");

        assertOneLine(demo, "aftersale.zone must be a region id such as Europe/Rome, not \"Atlantis\"");
    }

    private Connection h2() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("store"), "sa", "");
    }

    private static void assertOneLine(Ended demo, String said) {
        assertThat(demo.code()).isEqualTo(1);
        assertThat(demo.said().lines().filter(line -> line.startsWith("The demo cannot start: ")))
                .singleElement()
                .asString()
                .contains(said);
        assertThat(demo.said()).doesNotContain("\tat ");
    }

    private Ended start(String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Ddemo.data=" + data,
                "-Ddemo.port=" + freePort()));
        command.addAll(List.of(settings));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), "io.aftersale.demo.DemoMain"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private record Ended(int code, String said) {}
}
