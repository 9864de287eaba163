// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.killed.SiteShopper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A shopper who sends videos by the report form, as a browser does. */
final class ReportUpload {

    private static final String BOUNDARY = "----5d1c9f3e7a";

    private final SiteShopper shopper;

    private ReportUpload(SiteShopper shopper) {
        this.shopper = shopper;
    }

    static ReportUpload login(String address) throws IOException, InterruptedException {
        return new ReportUpload(SiteShopper.login(address));
    }

    /** Seconds until the store has answered that the video is kept. */
    double upload(LongFilm film) throws IOException, InterruptedException {
        SiteShopper.ReportPage report = shopper.someReport();
        String before = field("order", report.order())
                + field("formKey", report.formKey())
                + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"video\"; filename=\"unboxing.mp4\"\r\n"
                + "Content-Type: video/mp4\r\n\r\n";
        String after = "\r\n" + field("action", "save") + "--" + BOUNDARY + "--\r\n";
        long begun = System.nanoTime();
        HttpResponse<String> answer = shopper.post(
                report.action(),
                "multipart/form-data; boundary=" + BOUNDARY,
                new VideoBody(utf8(before), film, utf8(after)).publisher());
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (!answer.body().contains("unboxing.mp4") || answer.statusCode() >= 400) {
            throw new IllegalStateException("the video was not kept: HTTP " + answer.statusCode());
        }
        return seconds;
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
