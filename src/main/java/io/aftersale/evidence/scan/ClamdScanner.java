// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.scan;

import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import io.aftersale.platform.EvidenceSettings;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Asks ClamAV's daemon by its command INSTREAM; one connection for each file, hung up when the time is over. */
public final class ClamdScanner implements EvidenceScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    /** Larger ones make a scan no faster, as the daemon scans behind the last one. */
    private static final int CHUNK = 64 * 1024;

    /** A daemon in the same network answers in milliseconds, or after the three seconds of a lost first packet. */
    private static final int CONNECT_MILLIS = 5_000;

    /** "stream: NAME FOUND" with the longest names of signatures has about 150; whoever says more is no clamd. */
    private static final int LONGEST_ANSWER = 1024;

    private final EvidenceSettings.Clamd clamd;

    public ClamdScanner(EvidenceSettings.Clamd clamd) {
        this.clamd = clamd;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public ScanResult scan(InputStream bytes, long sizeBytes) throws IOException {
        if (sizeBytes > clamd.mostBytes()) {
            return ScanResult.of(ScanOutcome.TOO_LARGE);
        }
        AtomicBoolean late = new AtomicBoolean();
        try (Socket socket = new Socket()) {
            CompletableFuture<Void> end = hangUpLater(socket, late);
            try {
                socket.connect(new InetSocketAddress(clamd.host(), clamd.port()), CONNECT_MILLIS);
                return ClamdAnswer.read(ask(bytes, socket));
            } finally {
                end.cancel(false);
            }
        } catch (IOException failed) {
            if (late.get()) {
                throw new SocketTimeoutException(
                        "no answer within " + clamd.time().toSeconds() + " s");
            }
            throw failed;
        }
    }

    /** A write has no time limit of its own: closing the socket ends it. */
    private CompletableFuture<Void> hangUpLater(Socket socket, AtomicBoolean late) {
        return CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    close(socket);
                },
                CompletableFuture.delayedExecutor(clamd.time().toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Where the daemon has said its word and gone before all was sent, as for files over its limit, that word counts. */
    private static String ask(InputStream bytes, Socket socket) throws IOException {
        try {
            send(bytes, new DataOutputStream(socket.getOutputStream()));
        } catch (Gone gone) {
            return answer(socket, gone);
        }
        return answer(socket, null);
    }

    private static void send(InputStream bytes, DataOutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        write(out, COMMAND, COMMAND.length, false);
        for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
            if (read > 0) {
                write(out, chunk, read, true);
            }
        }
        write(out, chunk, 0, true);
    }

    private static void write(DataOutputStream out, byte[] bytes, int length, boolean counted) throws Gone {
        try {
            if (counted) {
                out.writeInt(length);
            }
            out.write(bytes, 0, length);
        } catch (IOException gone) {
            throw new Gone(gone);
        }
    }

    private static String answer(Socket socket, @Nullable Gone gone) throws IOException {
        try {
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER + 1);
            if (answer.length > LONGEST_ANSWER || answer.length == 0) {
                throw new IOException(answer.length == 0 ? "clamd hung up" : "clamd's answer has no end");
            }
            return new String(answer, StandardCharsets.UTF_8).strip().replace("\0", "");
        } catch (IOException failed) {
            if (gone != null) {
                failed.addSuppressed(gone);
            }
            throw failed;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // it is of no use any more
        }
    }

    /** The daemon, not the file, broke off. */
    private static final class Gone extends IOException {
        private static final long serialVersionUID = 1L;

        Gone(IOException cause) {
            super(cause);
        }
    }
}
