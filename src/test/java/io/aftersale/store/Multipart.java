// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A form with files, as a browser sends it (RFC 7578). */
final class Multipart {

    private static final String BOUNDARY = "----a8f3c1d29b7e";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Multipart field(String name, String value) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    Multipart file(String name, String fileName, String type, byte[] content) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + type + "\r\n\r\n");
        bytes.writeBytes(content);
        text("\r\n");
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher body() {
        byte[] end = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return BodyPublishers.concat(BodyPublishers.ofByteArray(bytes.toByteArray()), BodyPublishers.ofByteArray(end));
    }

    /** The same; it opens the first latch when all but the end is on its way, and ends when the second is opened. */
    BodyPublisher slowBody(CountDownLatch underWay, CountDownLatch end) {
        byte[] beginning = bytes.toByteArray();
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                new ByteArrayInputStream(beginning), new LateEnd(("--" + BOUNDARY + "--\r\n"), underWay, end)));
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class LateEnd extends ByteArrayInputStream {

        private final CountDownLatch underWay;
        private final CountDownLatch end;

        LateEnd(String text, CountDownLatch underWay, CountDownLatch end) {
            super(text.getBytes(StandardCharsets.UTF_8));
            this.underWay = underWay;
            this.end = end;
        }

        @Override
        public synchronized int read(byte[] buffer, int from, int length) {
            underWay.countDown();
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return super.read(buffer, from, length);
        }
    }
}
