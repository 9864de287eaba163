// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** So many bytes of a stream, which it leaves open. */
final class Piece extends InputStream {

    private final InputStream film;
    private long left;

    private Piece(InputStream film, long left) {
        this.film = film;
        this.left = left;
    }

    static BodyPublisher of(InputStream film, long length) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Piece(film, length)), length);
    }

    @Override
    public int read() throws IOException {
        return left-- > 0 ? film.read() : -1;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int count = film.read(into, offset, (int) Math.min(wanted, left));
        left -= count;
        return count;
    }
}
