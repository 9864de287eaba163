// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;

/** Sends one film as a patient client does: asks how far it is, goes on there, tries again. */
public final class ResumingClient {

    private static final int PIECE = 32 * 1024;

    private final HttpClient http;
    private final String base;
    private final String order;
    private final String token;

    ResumingClient(HttpClient http, String base, String order, String token) {
        this.http = http;
        this.base = base;
        this.order = order;
        this.token = token;
    }

    /** Of the small server's shopper. */
    public static ResumingClient ofOneShopper(String base) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new ResumingClient(http, base, OneShopper.ORDER_NUMBER, OneShopper.TOKEN);
    }

    public String create(String formKey, long length) throws IOException, InterruptedException {
        String metadata = "order " + base64(order) + ",formKey " + base64(formKey) + ",field " + base64("video")
                + ",filename " + base64("unboxing.mp4") + ",filetype " + base64("video/mp4");
        HttpResponse<String> answer = http.send(
                request("/after-sale/uploads/")
                        .header("Upload-Length", Long.toString(length))
                        .header("Upload-Metadata", metadata)
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElseThrow(() -> new IOException(answer.body()));
    }

    /** Sends the rest at that pace; whatever breaks, breaks. */
    int append(String address, byte[] film, long offset, long nanosPerPiece) throws IOException, InterruptedException {
        byte[] rest = Arrays.copyOfRange(film, (int) offset, film.length);
        BodyPublisher body = BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new PacedStream(rest, nanosPerPiece)), Math.max(1, rest.length));
        return append(address, offset, body);
    }

    /** Sends a piece; the status of the answer. */
    public int append(String address, long offset, BodyPublisher piece) throws IOException, InterruptedException {
        HttpRequest request = request(address)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", Long.toString(offset))
                .timeout(Duration.ofMinutes(10))
                .method("PATCH", piece)
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** Bytes that are there. */
    long offset(String address) throws IOException, InterruptedException {
        HttpResponse<Void> answer = http.send(
                request(address).method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow(() -> new IOException("" + answer));
    }

    public String state(String address) throws IOException, InterruptedException {
        String body =
                http.send(request(address).build(), BodyHandlers.ofString()).body();
        return body.replaceAll(".*\"state\":\"([A-Z]+)\".*", "$1");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Tus-Resumable", "1.0.0")
                .header("X-CSRF-Token", token);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class PacedStream extends ByteArrayInputStream {

        private final long nanosPerPiece;

        PacedStream(byte[] bytes, long nanosPerPiece) {
            super(bytes);
            this.nanosPerPiece = nanosPerPiece;
        }

        @Override
        public synchronized int read(byte[] buffer, int from, int length) {
            LockSupport.parkNanos(nanosPerPiece);
            return super.read(buffer, from, Math.min(length, PIECE));
        }
    }
}
