// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** One shopper's uploads to one draft, request by request. */
final class Tus {

    static final String ADDRESS = "/after-sale/uploads/";

    private final Visitor visitor;
    private final Report report;
    private final String order;

    Tus(Visitor visitor, Shop.Placed order) {
        this.visitor = visitor;
        this.report = Report.open(visitor, order);
        this.order = order.number();
    }

    Report report() {
        return report;
    }

    Map<String, String> headers(String... more) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Tus-Resumable", "1.0.0");
        headers.put("X-CSRF-Token", report.token());
        for (int at = 0; at < more.length; at += 2) {
            headers.put(more[at], more[at + 1]);
        }
        return headers;
    }

    Map<String, String> metadata(String field, String name, String type) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("order", order);
        said.put("formKey", report.formKey());
        said.put("field", field);
        said.put("filename", name);
        said.put("filetype", type);
        return said;
    }

    static String encoded(Map<String, String> metadata) {
        return metadata.entrySet().stream()
                .map(pair -> pair.getKey() + " "
                        + Base64.getEncoder().encodeToString(pair.getValue().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
    }

    Visitor.Answer create(String field, String name, String type, long length) {
        return visitor.send(
                "POST",
                ADDRESS,
                headers(
                        "Upload-Length",
                        Long.toString(length),
                        "Upload-Metadata",
                        encoded(metadata(field, name, type))),
                BodyPublishers.noBody());
    }

    /** The address of a new upload of a film. */
    String film(long length) {
        return created(create("video", "unboxing.mp4", "video/mp4", length));
    }

    static String created(Visitor.Answer answer) {
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return header(answer, "Location");
    }

    Visitor.Answer append(String address, long offset, byte[] bytes, String... more) {
        return append(address, offset, BodyPublishers.ofByteArray(bytes), more);
    }

    Visitor.Answer append(String address, long offset, BodyPublisher bytes, String... more) {
        Map<String, String> headers = headers(more);
        headers.put("Content-Type", "application/offset+octet-stream");
        headers.put("Upload-Offset", Long.toString(offset));
        return visitor.send("PATCH", address, headers, bytes);
    }

    /** A piece whose last bytes stay away until the second latch opens; the first one opens when the others are on their way. */
    Visitor.Answer appendSlowly(String address, byte[] bytes, CountDownLatch underWay, CountDownLatch end) {
        return append(
                address,
                0,
                BodyPublishers.ofInputStream(() ->
                        new SequenceInputStream(new ByteArrayInputStream(bytes), new ByteArrayInputStream(new byte[1]) {
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
                        })));
    }

    Visitor.Answer head(String address) {
        return visitor.send("HEAD", address, headers(), BodyPublishers.noBody());
    }

    Visitor.Answer delete(String address) {
        return visitor.send("DELETE", address, headers(), BodyPublishers.noBody());
    }

    /** The upload as JSON, with the draft's file where it is kept. */
    Visitor.Answer read(String address) {
        return visitor.get(address + "?formKey=" + report.formKey());
    }

    /** The draft's uploads and files as JSON. */
    Visitor.Answer list() {
        return visitor.get(ADDRESS + "?formKey=" + report.formKey());
    }

    static String header(Visitor.Answer answer, String name) {
        return answer.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
