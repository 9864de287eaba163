// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Heif;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.copy.RealPhotos;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What of a kept file goes out, to whom and how, over the running store. */
class EvidenceIT {

    private static final byte[] PHOTO = RealPhotos.jpeg(640, 480, 6);
    private static final byte[] FILM = new Mp4()
            .moovFirst()
            .inMoov(Mp4.box("udta", Mp4.box("loci", "SECRET".getBytes(StandardCharsets.US_ASCII))))
            .bytes();

    private static String claim = "";
    private static String photo = "";
    private static String heic = "";
    private static String film = "";

    @BeforeAll
    static void aReportIsSent() {
        claim = ShownReport.of(
                Map.of("turned.jpg", PHOTO, "phone.heic", new Heif().bytes()), Map.of("unboxing.mp4", FILM));
        String page = Visitor.staff("viewer").get("/after-sale/claims/" + claim).body();
        photo = addressAt(page, "turned.jpg");
        heic = addressAt(page, "phone.heic");
        film = addressAt(page, "unboxing.mp4");
    }

    @Test
    void aPhotoIsShownAsAPictureThatTellsNothing() throws IOException {
        for (Visitor asker : List.of(Visitor.shopper("mara@example.com"), Visitor.staff("viewer"))) {
            Visitor.Answer shown = asker.get(photo);
            Visitor.Answer small = asker.get(photo + "?picture=small");

            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.headers().get("content-type")).startsWith("image/jpeg");
            assertThat(shown.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("content-security-policy", "default-src 'none'; sandbox")
                    .containsEntry(
                            "content-disposition", "inline; filename=\"turned.jpg\"; filename*=UTF-8''turned.jpg");
            assertThat(shown.headers().get("cache-control")).startsWith("private");
            assertThat(latin(shown.bytes())).doesNotContain("SECRET", "Exif");
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(small.bytes()));
            assertThat(seen.getWidth() + "x" + seen.getHeight()).isEqualTo("360x480");
            assertThat(asker.get(photo, "If-None-Match", shown.headers().get("etag"))
                            .status())
                    .isEqualTo(304);
            assertThat(asker.get(photo, "Range", "bytes=0-9").bytes()).isEqualTo(Arrays.copyOf(shown.bytes(), 10));
        }
    }

    @Test
    void theOriginalOfAPhotoGoesToStaffToBeSaved() {
        Visitor.Answer original = Visitor.staff("viewer").get(photo + "/original");

        assertThat(original.bytes()).isEqualTo(PHOTO);
        assertThat(original.headers().get("content-disposition")).startsWith("attachment; ");
        assertThat(Visitor.shopper("mara@example.com").get(photo + "/original").status())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeShownIsToBeSaved() {
        Visitor.Answer saved = Visitor.shopper("mara@example.com").get(heic);

        assertThat(saved.headers().get("content-type")).startsWith("image/heic");
        assertThat(saved.headers())
                .containsEntry(
                        "content-disposition", "attachment; filename=\"phone.heic\"; filename*=UTF-8''phone.heic");
        assertThat(Visitor.shopper("mara@example.com")
                        .get(heic + "?picture=small")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFilmIsPlayedAsItCameAndCopiedWithoutItsPlace() {
        Visitor viewer = Visitor.staff("viewer");

        Visitor.Answer played = viewer.get(film);
        Visitor.Answer copied = viewer.get(film + "/copy");
        Visitor.Answer part = viewer.get(film + "/copy", "Range", "bytes=-20");

        assertThat(played.bytes()).isEqualTo(FILM);
        assertThat(played.headers().get("content-disposition")).startsWith("inline; ");
        assertThat(copied.bytes()).hasSameSizeAs(FILM);
        assertThat(latin(copied.bytes())).doesNotContain("SECRET");
        assertThat(copied.headers().get("content-disposition")).startsWith("attachment; ");
        assertThat(copied.headers().get("etag")).isNotEqualTo(played.headers().get("etag"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(copied.bytes(), FILM.length - 20, FILM.length));
    }

    @Test
    void aPhotoIsCopiedWithoutItsMetadata() {
        byte[] copy = Visitor.staff("agent").get(photo + "/copy").bytes();

        assertThat(latin(copy)).doesNotContain("SECRET").contains("Exif");
        assertThat(copy.length).isLessThan(PHOTO.length);
    }

    @Test
    void foreignAndMissingAreTheSameForEveryVerb() {
        Visitor ken = Visitor.shopper("ken@example.com");
        String missing = "/after-sale/evidence/" + "0".repeat(32);
        for (String verb : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
            for (String more : List.of("", "?picture=small")) {
                Visitor.Answer foreign = ken.verb(verb, photo + more);
                Visitor.Answer none = ken.verb(verb, missing + more);

                assertThat(foreign.status()).as(verb).isEqualTo(none.status()).isNotEqualTo(200);
                assertThat(foreign.body().replace(photo, missing)).isEqualTo(none.body());
            }
        }
        for (String verb : List.of("GET", "HEAD")) {
            assertThat(ken.verb(verb, photo).status()).as(verb).isEqualTo(404);
            assertThat(ken.verb(verb, film).status()).as(verb).isEqualTo(404);
        }
        for (String verb : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(ken.verb(verb, photo).status()).as(verb).isEqualTo(405);
            assertThat(Visitor.shopper("mara@example.com").verb(verb, photo).status())
                    .as(verb + ", by its own shopper")
                    .isEqualTo(405);
        }
    }

    @Test
    void whoeverIsNotSignedInIsRefusedAndABrowserIsLedToItsLogin() {
        assertThat(Visitor.stranger().get(photo).status()).isEqualTo(401);
        assertThat(Visitor.stranger().get(photo).bytes()).isNotEqualTo(PHOTO);
        assertThat(Visitor.stranger()
                        .send("GET", photo, Map.of("Accept", "text/html,*/*;q=0.8"), BodyPublishers.noBody())
                        .path())
                .startsWith("/login");
        for (String more : List.of("", "/original", "/copy")) {
            assertThat(Visitor.stranger().get("/admin" + photo + more).body()).contains("j_username");
        }
    }

    @Test
    void staffSeeWhatAFileSaysOfItselfAndWhereElseItIs() {
        String other = ShownReport.of(Map.of("again.jpg", PHOTO), Map.of("again.mp4", Media.mp4(77)));

        String page = Visitor.staff("agent").get("/after-sale/claims/" + other).body();

        assertThat(page)
                .contains("SECRETMAKE", "told in the file", "20 Nov 2026, 11:12 (Rome)", "Turned by", "90\u00b0")
                .contains("Something stands behind the end of the file.")
                .contains("The same file is also in", "/after-sale/claims/" + claim);
        assertThat(Visitor.shopper("mara@example.com")
                        .get("/account/after-sale/claims/" + other)
                        .body())
                .doesNotContain(claim, "SECRETMAKE");
    }

    /** The address of the file of that name, in the back office. */
    private static String addressAt(String page, String name) {
        int at = page.indexOf(">" + name + "<");
        return Shop.one(page.substring(at), "(/after-sale/evidence/[0-9a-f]{32})/original");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
