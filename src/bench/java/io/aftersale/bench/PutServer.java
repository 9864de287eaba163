// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The yardstick: the least a server must do to keep an upload, receive each piece at the file's end and have it on the disk. */
final class PutServer implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private final Path file;

    private PutServer(HttpServer server, Path file) {
        this.server = server;
        this.file = file;
    }

    static PutServer start(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve("upload");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> receive(exchange, file));
        server.start();
        return new PutServer(server, file);
    }

    /** Seconds that it took; the file is gone afterwards. */
    double put(LongFilm film) throws IOException, InterruptedException {
        return put(film, film.bytes());
    }

    /** Seconds that it took in pieces of that size; the file is gone afterwards. */
    double put(LongFilm film, long pieceBytes) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        try (InputStream bytes = film.open()) {
            for (long offset = 0; offset < film.bytes(); offset += pieceBytes) {
                put(Piece.of(bytes, Math.min(pieceBytes, film.bytes() - offset)));
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (Files.size(file) != film.bytes()) {
            throw new IllegalStateException("the bare PUT left " + Files.size(file) + " bytes");
        }
        Files.delete(file);
        return seconds;
    }

    private void put(BodyPublisher piece) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        HttpResponse<Void> answer =
                client.send(HttpRequest.newBuilder(address).PUT(piece).build(), HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException("the bare PUT answered " + answer.statusCode());
        }
    }

    private static void receive(HttpExchange exchange, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream body = exchange.getRequestBody();
                FileChannel out = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                ByteBuffer part = ByteBuffer.wrap(buffer, 0, read);
                while (part.hasRemaining()) {
                    out.write(part);
                }
            }
            out.force(true);
        }
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        Files.deleteIfExists(file);
    }
}
