// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mara, logged in to a full store, as a browser is. */
public final class SiteShopper {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String address;

    private SiteShopper(String address) {
        this.address = address;
    }

    public static SiteShopper login(String address) throws IOException, InterruptedException {
        SiteShopper shopper = new SiteShopper(address);
        String token = found(shopper.get("/login"), "name=\"csrfToken\"[^>]*value=\"([^\"]+)\"");
        shopper.post(
                "/login_post.htm",
                "application/x-www-form-urlencoded",
                HttpRequest.BodyPublishers.ofString(
                        "csrfToken=" + token + "&j_username=mara%40example.com&j_password=statue"));
        return shopper;
    }

    /** Her orders that can be reported, as the addresses of their reports end. */
    public List<String> orders() throws IOException, InterruptedException {
        return Pattern.compile("report\\?order=(\\d+)")
                .matcher(get("/account/orders"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Opens the report of one of {@link #orders}. */
    public ReportPage report(String order) throws IOException, InterruptedException {
        String page = get("/account/after-sale/" + order);
        String action =
                found(page, "action=\"(/account/after-sale/report[^\"]*)\"").replace("&amp;", "&");
        return new ReportPage(
                found(order, "(\\d+)"),
                action,
                found(page, "name=\"formKey\" value=\"([^\"]+)\""),
                found(action, "csrfToken=([^&]+)"));
    }

    /** The report of the order that comes first. */
    public ReportPage someReport() throws IOException, InterruptedException {
        return report(orders().get(0));
    }

    ResumingClient clientOfSomeReport() throws IOException, InterruptedException {
        return client(someReport());
    }

    /** Sends films to the draft of that report. */
    public ResumingClient client(ReportPage report) {
        return new ResumingClient(client, address, report.order(), report.token());
    }

    public HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", type)
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " on the page");
        }
        return matcher.group(1);
    }

    /**
     * The form that was opened.
     *
     * @param order the number it says
     * @param action where it is sent to
     */
    public record ReportPage(String order, String action, String formKey, String token) {}
}
