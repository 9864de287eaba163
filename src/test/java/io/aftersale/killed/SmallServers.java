// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import io.aftersale.sql.Stores;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small servers over one database and one folder, each on a port of its own. */
public final class SmallServers implements AutoCloseable {

    /** Of one that begins soon and whose lease ends soon. */
    static final String[] HASTY = {"-Xmx256m", "-XX:TieredStopAtLevel=1", "-Dlease.millis=1000"};

    private final EmbeddedPostgres postgres;
    private final Path folder;
    private final Evidence evidence;
    private final List<Process> processes = new ArrayList<>();

    private SmallServers(EmbeddedPostgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
        this.evidence = new Evidence(folder, postgres.getPostgresDatabase());
    }

    public static SmallServers over(Path folder) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        Stores.fill(postgres.getPostgresDatabase());
        return new SmallServers(postgres, folder.toAbsolutePath());
    }

    public Evidence evidence() {
        return evidence;
    }

    /** Returns when it answers. */
    public Server start(int port, String... options) throws IOException {
        Process process = Jvm.start(
                SmallServer.class,
                List.of(options),
                postgres.getJdbcUrl("postgres", "postgres"),
                folder.toString(),
                Integer.toString(port));
        processes.add(process);
        Jvm.drain(Jvm.await(process, SmallServer.READY), System.out::println);
        return new Server(process, ResumingClient.ofOneShopper("http://127.0.0.1:" + port));
    }

    @Override
    public void close() throws IOException {
        processes.forEach(process -> process.destroyForcibly().onExit().join());
        postgres.close();
    }

    /** One of them, with somebody who talks to it. */
    public record Server(Process process, ResumingClient client) {

        void kill() {
            process.destroyForcibly().onExit().join();
        }
    }
}
