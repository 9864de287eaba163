// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shopper who sends videos by the report form, as a browser does. */
final class ReportUpload {

    private static final String BOUNDARY = "----5d1c9f3e7a";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private ReportUpload(String address) {
        this.address = address;
    }

    static ReportUpload login(String address) throws IOException, InterruptedException {
        ReportUpload shopper = new ReportUpload(address);
        String token = found(shopper.get("/login"), "name=\"csrfToken\"[^>]*value=\"([^\"]+)\"");
        shopper.client.send(
                HttpRequest.newBuilder(URI.create(address + "/login_post.htm"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "csrfToken=" + token + "&j_username=mara%40example.com&j_password=statue"))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return shopper;
    }

    /** Seconds until the store has answered that the video is kept. */
    double upload(long bytes) throws IOException, InterruptedException {
        String order = found(get("/account/orders"), "report\\?order=(\\d+)");
        String page = get("/account/after-sale/report?order=" + order);
        String action =
                found(page, "action=\"(/account/after-sale/report[^\"]*)\"").replace("&amp;", "&");
        String before = field("order", order)
                + field("formKey", found(page, "name=\"formKey\" value=\"([^\"]+)\""))
                + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"video\"; filename=\"unboxing.mp4\"\r\n"
                + "Content-Type: video/mp4\r\n\r\n";
        String after = "\r\n" + field("action", "save") + "--" + BOUNDARY + "--\r\n";
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + action))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(new VideoBody(utf8(before), bytes, utf8(after)).publisher())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (!answer.body().contains("unboxing.mp4") || answer.statusCode() >= 400) {
            throw new IllegalStateException("the video was not kept: HTTP " + answer.statusCode());
        }
        return seconds;
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " on the page");
        }
        return matcher.group(1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
