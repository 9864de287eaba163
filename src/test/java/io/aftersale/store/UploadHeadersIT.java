// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may ask for an upload at the running store, and what is told of it in headers. */
class UploadHeadersIT {

    private static final byte[] FILM = Media.mp4(300_000);

    private Visitor mara;
    private Tus tus;

    @BeforeEach
    void open() {
        mara = Visitor.shopper("mara@example.com");
        tus = new Tus(mara, Shop.order("mara@example.com", "valkyrie"));
    }

    @Test
    void aPieceAtAnotherPlaceIsToldTheRightOne() {
        String film = tus.film(FILM.length);
        tus.append(film, 0, Tus.part(FILM, 0, 1000));

        Visitor.Answer again = tus.append(film, 0, Tus.part(FILM, 0, 1000));

        assertThat(again.status()).isEqualTo(409);
        assertThat(Tus.header(again, "Upload-Offset")).isEqualTo("1000");
        assertThat(again.body())
                .contains(
                        "\"code\":\"OFFSET_MISMATCH\"",
                        "\"offset\":1000",
                        "Another number of bytes has arrived: 1000.");
        assertThat(Tus.header(tus.head(film), "Upload-Offset")).isEqualTo("1000");
    }

    @Test
    void metadataComesBackAsItWasAnnounced() {
        Map<String, String> said = tus.metadata("video", "F\u00fcr Mara.mp4", "video/mp4");
        String film = Tus.created(tus.create("video", "F\u00fcr Mara.mp4", "video/mp4", 1000));

        assertThat(Tus.header(tus.head(film), "Upload-Metadata")).isEqualTo(Tus.encoded(said));
        assertThat(Tus.header(tus.head(film), "Upload-Length")).isEqualTo("1000");
    }

    @Test
    void aNameOf4000CharactersIsTakenAndCutAsTheFormDoes() {
        String film = Tus.created(tus.create("video", "x".repeat(4000) + ".mp4", "video/mp4", 1000));

        assertThat(tus.read(film).body()).contains("\"name\":\"" + "x".repeat(116) + ".mp4\"");
    }

    /** By the store's own clock, which began on Tuesday 24 November 2026 at 11:00. */
    @Test
    void itIsToldUntilWhenAnUploadIsKept() {
        Visitor.Answer made = tus.create("video", "unboxing.mp4", "video/mp4", FILM.length);
        Instant begun = expires(made);
        Instant now = RunningStore.get()
                .siteBeans()
                .getBean("aftersaleClock", Clock.class)
                .instant();

        assertThat(Tus.header(made, "Upload-Expires"))
                .matches("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} 20\\d{2} \\d{2}:\\d{2}:\\d{2} GMT");
        assertThat(Duration.between(now, begun)).isBetween(Duration.ofHours(48).minusMinutes(2), Duration.ofHours(48));
        Visitor.Answer piece = tus.append(Tus.created(made), 0, Tus.part(FILM, 0, 1000));
        assertThat(expires(piece)).isBetween(begun, begun.plusSeconds(120));
    }

    private static Instant expires(Visitor.Answer answer) {
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(Tus.header(answer, "Upload-Expires")));
    }

    @Test
    void nobodyElseLearnsThatAnUploadIsThere() {
        String film = tus.film(1000);
        Visitor ken = Visitor.shopper("ken@example.com");
        Tus kens = new Tus(ken, Shop.order("ken@example.com", "valkyrie"));
        String missing = Tus.ADDRESS + "0".repeat(48);

        for (String verb : new String[] {"HEAD", "PATCH", "DELETE", "GET", "POST"}) {
            Map<String, String> headers =
                    kens.headers("Content-Type", "application/offset+octet-stream", "Upload-Offset", "0");
            if (verb.equals("POST")) {
                headers.put("X-HTTP-Method-Override", "PATCH");
            }
            Visitor.Answer foreign = ken.send(verb, film, headers, BodyPublishers.noBody());
            Visitor.Answer none = ken.send(verb, missing, headers, BodyPublishers.noBody());

            assertThat(foreign.status()).as(verb).isEqualTo(404);
            assertThat(foreign.body()).isEqualTo(none.body());
        }
        assertThat(tus.head(film).status()).isEqualTo(200);
    }

    @Test
    void withoutSessionOrTokenNothingHappens() {
        String film = tus.film(1000);
        Map<String, String> headers = tus.headers();
        headers.remove("X-CSRF-Token");

        assertThat(Visitor.stranger()
                        .send("HEAD", film, tus.headers(), BodyPublishers.noBody())
                        .status())
                .isEqualTo(401);
        assertThat(Visitor.stranger()
                        .send("POST", Tus.ADDRESS, tus.headers(), BodyPublishers.noBody())
                        .status())
                .isEqualTo(401);
        headers.put("Content-Type", "application/offset+octet-stream");
        headers.put("Upload-Offset", "0");
        for (String verb : new String[] {"PATCH", "DELETE"}) {
            assertThat(mara.send(verb, film, headers, BodyPublishers.noBody()).status())
                    .as(verb)
                    .isEqualTo(403);
        }
        headers.put("X-HTTP-Method-Override", "PATCH");
        assertThat(mara.send("POST", film, headers, BodyPublishers.noBody()).status())
                .isEqualTo(403);
        assertThat(mara.send("POST", Tus.ADDRESS, created(), BodyPublishers.noBody())
                        .status())
                .isEqualTo(403);
        assertThat(tus.list().body()).containsOnlyOnce("\"state\":");
        assertThat(tus.head(film).status()).isEqualTo(200);
    }

    /** Everything a creation needs but the token. */
    private Map<String, String> created() {
        Map<String, String> headers = tus.headers(
                "Upload-Length",
                "1000",
                "Upload-Metadata",
                Tus.encoded(tus.metadata("video", "unboxing.mp4", "video/mp4")));
        headers.remove("X-CSRF-Token");
        return headers;
    }
}
