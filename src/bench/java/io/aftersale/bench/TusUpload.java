// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.killed.ResumingClient;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** A film on its way by the upload addresses, in pieces of that size, until it is kept. */
record TusUpload(ResumingClient client, String address, LongFilm film, long pieceBytes) {

    private static final int APPENDED = 204;

    /** Asks for the upload; no byte is sent yet. */
    static TusUpload begin(ResumingClient client, String formKey, LongFilm film, long pieceBytes)
            throws IOException, InterruptedException {
        return new TusUpload(client, client.create(formKey, film.bytes()), film, pieceBytes);
    }

    /** Says through the argument when the first piece is there; seconds from the answer to the last byte until it is kept. */
    double send(Runnable underWay) throws IOException, InterruptedException {
        try (InputStream bytes = film.open()) {
            for (long offset = 0; offset < film.bytes(); offset += pieceBytes) {
                append(bytes, offset);
                if (offset == 0) {
                    underWay.run();
                }
            }
        }
        long answered = System.nanoTime();
        awaitKept();
        return (System.nanoTime() - answered) / 1e9;
    }

    private void append(InputStream bytes, long offset) throws IOException, InterruptedException {
        int status = client.append(address, offset, Piece.of(bytes, Math.min(pieceBytes, film.bytes() - offset)));
        if (status != APPENDED) {
            throw new IllegalStateException("the piece at " + offset + " was answered by " + status);
        }
    }

    private void awaitKept() throws IOException, InterruptedException {
        String state = client.state(address);
        while (Set.of("RECEIVING", "WHOLE").contains(state)) {
            LockSupport.parkNanos(10_000_000);
            state = client.state(address);
        }
        if (!state.equals("KEPT")) {
            throw new IllegalStateException("the film is " + state);
        }
    }
}
