// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.scan;

import io.aftersale.platform.EvidenceSettings;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks clamd's protocol as its manual has it, and knows one virus: EICAR's. */
public final class FakeClamd implements AutoCloseable {

    /** In two pieces, so that no scanner takes this file for it. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;
    private final int limit;
    private final Mood mood;
    private final AtomicInteger asked = new AtomicInteger();

    /** How it behaves. */
    public enum Mood {
        WELL,
        SILENT,
        DEAF,
        CUT,
        GARBAGE,
        ENDLESS
    }

    private FakeClamd(ServerSocket server, int limit, Mood mood) {
        this.server = server;
        this.limit = limit;
        this.mood = mood;
    }

    public static FakeClamd start(Mood mood) throws IOException {
        return start(0, 1 << 20, mood);
    }

    public static FakeClamd start(int port, int limit, Mood mood) throws IOException {
        FakeClamd clamd = new FakeClamd(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), limit, mood);
        Thread thread = new Thread(clamd::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
        return clamd;
    }

    public int port() {
        return server.getLocalPort();
    }

    public int asked() {
        return asked.get();
    }

    /** A scanner that asks this one. */
    public ClamdScanner scanner(Duration time) {
        return new ClamdScanner(new EvidenceSettings.Clamd("127.0.0.1", port(), 16 << 20, time));
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                asked.incrementAndGet();
                converse(new DataInputStream(socket.getInputStream()), socket.getOutputStream());
            } catch (IOException ended) {
                // the next one
            }
        }
    }

    private void converse(DataInputStream in, OutputStream out) throws IOException {
        if (mood == Mood.DEAF) {
            park();
            return;
        }
        String answer = "UNKNOWN COMMAND";
        if (Arrays.equals(in.readNBytes(COMMAND.length), COMMAND) && mood != Mood.CUT) {
            answer = listen(in);
        }
        switch (mood) {
            case SILENT -> park();
            case GARBAGE -> out.write("\u00ff<html>\0".getBytes(StandardCharsets.ISO_8859_1));
            case ENDLESS -> out.write("stream: OK".repeat(1_000).getBytes(StandardCharsets.US_ASCII));
            case CUT -> out.flush();
            default -> out.write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Reads the chunks; over the limit it says so and hangs up without reading on, as clamd does. */
    private String listen(DataInputStream in) throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (seen.size() + length > limit) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            seen.write(in.readNBytes(length));
        }
        return seen.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                : "stream: OK";
    }

    private void park() {
        synchronized (this) {
            try {
                wait();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        synchronized (this) {
            notifyAll();
        }
    }
}
