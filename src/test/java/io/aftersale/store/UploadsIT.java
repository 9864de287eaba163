// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tus addresses of a running store, request by request. */
class UploadsIT {

    private static final byte[] FILM = Media.mp4(300_000);

    private Visitor mara;
    private Shop.Placed order;
    private Tus tus;

    @BeforeEach
    void open() {
        mara = Visitor.shopper("mara@example.com");
        order = Shop.order("mara@example.com", "valkyrie");
        tus = new Tus(mara, order);
    }

    @Test
    void aFilmInThreePiecesIsEvidenceOfTheDraftWithTheBytesThatWereSent() {
        String film = tus.film(FILM.length);

        assertThat(tus.append(film, 0, Tus.part(FILM, 0, 100_000)).status()).isEqualTo(204);
        assertThat(Tus.header(tus.head(film), "Upload-Offset")).isEqualTo("100000");
        assertThat(Tus.header(tus.append(film, 100_000, Tus.part(FILM, 100_000, 250_000)), "Upload-Offset"))
                .isEqualTo("250000");
        assertThat(tus.append(film, 250_000, Tus.part(FILM, 250_000, FILM.length))
                        .status())
                .isEqualTo(204);

        String body = tus.read(film).body();
        assertThat(body).contains("\"state\":\"KEPT\"", "\"name\":\"unboxing.mp4\"");
        assertThat(Tus.header(tus.head(film), "Upload-Offset")).isEqualTo(Integer.toString(FILM.length));
        assertThat(mara.get(Shop.one(body, "\"url\":\"([^\"]+)\"")).bytes()).isEqualTo(FILM);
    }

    @Test
    void whatAnUploadBroughtGoesWithTheReport() {
        String film = tus.film(FILM.length);
        tus.append(film, 0, FILM);

        String path = tus.report().line(order.items().get(0)).confirmed().send().path();

        assertThat(path).startsWith("/account/after-sale/claims/AS-");
        assertThat(mara.get(path).body()).contains("unboxing.mp4");
        assertThat(tus.create("video", "late.mp4", "video/mp4", 1000).status()).isEqualTo(404);
    }

    @Test
    void theServerSaysWhatItSpeaks() {
        Visitor.Answer options = mara.verb("OPTIONS", Tus.ADDRESS);

        assertThat(options.status()).isEqualTo(204);
        assertThat(Tus.header(options, "Tus-Version")).isEqualTo("1.0.0");
        assertThat(Tus.header(options, "Tus-Extension")).isEqualTo("creation,termination,expiration,checksum");
        assertThat(Tus.header(options, "Tus-Checksum-Algorithm")).isEqualTo("sha1,sha256");
    }

    @Test
    void aRequestThatIsNotOfTheProtocolChangesNothing() {
        String film = tus.film(FILM.length);
        byte[] piece = Tus.part(FILM, 0, 1000);

        assertThat(mara.send("HEAD", film, Map.of(), BodyPublishers.noBody()).status())
                .isEqualTo(412);
        assertThat(tus.append(film, 0, piece, "Tus-Resumable", "0.2.2").status())
                .isEqualTo(412);
        assertThat(mara.send("PATCH", film, tus.headers("Upload-Offset", "0"), BodyPublishers.ofByteArray(piece))
                        .status())
                .isEqualTo(415);
        assertThat(tus.append(film, 0, FILM, "Upload-Checksum", "sha1 AAAA").status())
                .isEqualTo(400);
        assertThat(tus.append(film, 0, FILM, "Upload-Checksum", "crc32 AAAAAA==")
                        .status())
                .isEqualTo(400);
        assertThat(mara.send("PUT", film, tus.headers(), BodyPublishers.noBody())
                        .status())
                .isEqualTo(405);
        assertThat(mara.send("POST", film, tus.headers("X-HTTP-Method-Override", "DELETE"), BodyPublishers.noBody())
                        .status())
                .isEqualTo(405);
        assertThat(Tus.header(tus.head(film), "Upload-Offset")).isEqualTo("0");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItsFirstByteAndCutWhereItGoesOn() {
        assertThat(tus.create("video", "long.mp4", "video/mp4", 5L << 30).status())
                .isEqualTo(413);
        assertThat(tus.create("video", "long.mp4", "video/mp4", 0).status()).isEqualTo(400);
        String film = tus.film(1000);

        tus.append(film, 0, new byte[10]);

        Visitor.Answer announced = tus.append(film, 10, new byte[991]);
        Visitor.Answer counted = tus.append(
                film, 10, BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[5000])));

        for (Visitor.Answer answer : new Visitor.Answer[] {announced, counted}) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("OVERRUN", "(1,000 bytes)", "10 bytes have arrived");
            assertThat(Tus.header(answer, "Upload-Offset")).isEqualTo("10");
        }
        assertThat(Tus.header(tus.head(film), "Upload-Offset")).isEqualTo("10");
    }

    @Test
    void fiveVideosMayBeUnderWayAndNoSixth() {
        for (int video = 0; video < 5; video++) {
            tus.film(1000);
        }

        Visitor.Answer sixth = tus.create("video", "sixth.mp4", "video/mp4", 1000);

        assertThat(sixth.status()).isEqualTo(413);
        assertThat(sixth.body()).contains("NO_ROOM");
    }

    @Test
    void anothersOrderIsNoPlaceForAFile() {
        Visitor ken = Visitor.shopper("ken@example.com");
        Tus kens = new Tus(ken, Shop.order("ken@example.com", "valkyrie"));
        Map<String, String> said = tus.metadata("video", "unboxing.mp4", "video/mp4");

        assertThat(ken.send(
                                "POST",
                                Tus.ADDRESS,
                                kens.headers("Upload-Length", "1000", "Upload-Metadata", Tus.encoded(said)),
                                BodyPublishers.noBody())
                        .status())
                .isEqualTo(404);
        assertThat(tus.create("lines[999999].photos", "a.jpg", "image/jpeg", 1000)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDamagedPieceIsAskedForAgain() throws NoSuchAlgorithmException {
        String film = tus.film(FILM.length);
        byte[] piece = Tus.part(FILM, 0, 100_000);
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(piece);
        String header = "sha256 " + Base64.getEncoder().encodeToString(sum);

        assertThat(tus.append(film, 0, new byte[100_000], "Upload-Checksum", header)
                        .status())
                .isEqualTo(460);
        assertThat(Tus.header(tus.head(film), "Upload-Offset")).isEqualTo("0");
        assertThat(tus.append(film, 0, piece, "Upload-Checksum", header).status())
                .isEqualTo(204);
    }

    @Test
    void aFileThatIsNoFilmIsRefusedWithItsFirstPieceAndLeavesNothing() {
        byte[] program = HexFormat.of().parseHex("7f454c4602010100");
        byte[] file = java.util.Arrays.copyOf(program, 2_000_000);
        String upload = Tus.created(tus.create("video", "film.mp4", "video/mp4", file.length));

        Visitor.Answer refused = tus.append(upload, 0, Tus.part(file, 0, 65_536));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"code\":\"MEDIA_TYPE_MISMATCH\"", "film.mp4");
        assertThat(tus.head(upload).status()).isEqualTo(410);
        assertThat(tus.read(upload).body()).contains("\"state\":\"REFUSED\"", "MEDIA_TYPE_MISMATCH");
    }

    @Test
    void theVerdictOnTheWholeFileComesWithTheLastByte() {
        byte[] cut = Media.cutMp4();
        String partly = tus.film(cut.length);
        tus.append(partly, 0, cut);
        byte[] words = "<html><body>no film</body></html>".getBytes(StandardCharsets.UTF_8);
        String markup = Tus.created(tus.create("video", "film.mp4", "video/mp4", words.length));

        assertThat(tus.read(partly).body()).contains("\"state\":\"KEPT\"", "seconds");
        assertThat(tus.append(markup, 0, words).body()).contains("MEDIA_ACTIVE_CONTENT");
    }

    @Test
    void anUploadCanBeEnded() {
        String film = tus.film(FILM.length);
        tus.append(film, 0, Tus.part(FILM, 0, 1000));

        assertThat(tus.delete(film).status()).isEqualTo(204);
        assertThat(tus.head(film).status()).isEqualTo(404);
        assertThat(tus.list().body()).contains("\"uploads\":[]");
    }

    @Test
    void aPageThatWasLoadedAgainLearnsWhatIsUnderWay() {
        String film = tus.film(FILM.length);
        tus.append(film, 0, Tus.part(FILM, 0, 1000));

        assertThat(tus.list().body())
                .contains("\"offset\":1000", "\"state\":\"RECEIVING\"", "\"field\":\"video\"", "\"token\":\"");
    }
}
