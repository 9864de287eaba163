// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without JavaScript: keeps cookies, follows redirects, sends the page's token with each form. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrfToken\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(String base) {
        this.base = base;
    }

    static Visitor shopper(String mail) {
        Visitor visitor = new Visitor(RunningStore.get().address());
        visitor.post("/login_post.htm", visitor.token("/login"), Map.of("j_username", mail, "j_password", "statue"));
        return visitor;
    }

    static Visitor stranger() {
        return new Visitor(RunningStore.get().address());
    }

    static Visitor staff(String login) {
        Visitor visitor = new Visitor(RunningStore.get().address() + "/admin");
        visitor.post("/login_admin_post", visitor.token("/login"), Map.of("j_username", login, "j_password", login));
        return visitor;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    Answer get(String path, String header, String value) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header(header, value)
                .GET());
    }

    /** An answer of which nothing is read yet. */
    InputStream open(String path) {
        return sent(HttpRequest.newBuilder(URI.create(base + path)).GET(), BodyHandlers.ofInputStream())
                .body();
    }

    Answer verb(String verb, String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).method(verb, BodyPublishers.noBody()));
    }

    /** The token that stands in the forms of that page. */
    String token(String path) {
        Matcher found = TOKEN.matcher(get(path).body());
        return found.find() ? found.group(1) : "";
    }

    Answer post(String path, String token, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "csrfToken=" + encoded(token) + "&", ""));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    Answer post(String path, Multipart form) {
        return post(path, form.contentType(), form.body());
    }

    Answer post(String path, String contentType, BodyPublisher body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", contentType)
                .POST(body));
    }

    /** Any request, its headers as they are. */
    Answer send(String verb, String path, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(verb, body);
        headers.forEach(request::header);
        return send(request);
    }

    /** The cookies as a browser would send them. */
    String cookies() {
        CookieManager jar = (CookieManager) client.cookieHandler().orElseThrow();
        return jar.getCookieStore().get(URI.create(base + "/")).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = sent(request, BodyHandlers.ofByteArray());
        return new Answer(
                response.statusCode(),
                response.uri().toString().substring(base.length()),
                response.headers().map().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(", ", header.getValue()))),
                response.body());
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back after all redirects. */
    record Answer(int status, String path, Map<String, String> headers, byte[] bytes) {

        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
