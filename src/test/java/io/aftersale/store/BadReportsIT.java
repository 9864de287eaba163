// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Made;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a report is said at its place, and everything else is still there. */
class BadReportsIT {

    private Visitor mara;
    private Shop.Placed order;
    private long line;

    @BeforeEach
    void order() {
        mara = Visitor.shopper("mara@example.com");
        order = Shop.order("mara@example.com", "valkyrie");
        line = order.items().get(0);
    }

    @Test
    void aRenamedProgramIsRefusedAtItsFieldAndTheRestIsKept() {
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';

        Visitor.Answer answer = Report.open(mara, order)
                .line(line)
                .file("video", "unboxing.mp4", "video/mp4", program)
                .confirmed()
                .send();

        assertStillThere(answer);
        assertThat(answer.body()).contains("unboxing.mp4").contains("program");
        assertThat(kept(answer)).containsExactlyInAnyOrder("horn.jpg", "horn, close.jpg");
    }

    @Test
    void aFilmWithAnArchiveBehindItIsRefusedAtItsField() {
        byte[] both = Made.cat(Media.mp4(1000), Made.text("PK\3\4"), new byte[200]);

        Visitor.Answer answer = Report.open(mara, order)
                .line(line)
                .file("video", "unboxing.mp4", "video/mp4", both)
                .confirmed()
                .send();

        assertStillThere(answer);
        assertThat(answer.body()).contains("holds something else besides the photo or video");
    }

    @Test
    void aFilmWithoutItsEndIsKeptButDoesNotFulfilTheRequirementUnlessItIsAllThereIs() {
        Report report = Report.open(mara, order)
                .line(line)
                .file("video", "cut.mp4", "video/mp4", Media.cutMp4())
                .confirmed();

        Visitor.Answer draft = report.act("save");
        Visitor.Answer silent = report.send();

        assertThat(draft.body())
                .contains("Stops at ", " of 6 seconds. Please send the whole one")
                .contains("as-all-the-video as-offered", "A part of the unboxing video is missing.");
        assertStillThere(silent);
        assertThat(silent.body()).contains("href=\"#as-video\"", "tick \u201cThis is all I have of the video\u201d");

        Visitor.Answer sent = report.with("allTheVideo", "true").send();
        String number = Shop.one(sent.path(), "/account/after-sale/claims/(AS-[0-9A-Z]{8})");

        assertThat(sent.body()).contains("data-as-incomplete", "data-as-all-the-video");
        assertThat(Visitor.staff("viewer").get("/after-sale/claims/" + number).body())
                .contains("Incomplete: stops at ", "320 \u00d7 240", "avc1", "with sound")
                .contains("data-as-all-the-video", "data-as-advised=\"LOOK\"", "A26")
                .contains("A part of the unboxing video is missing.");
    }

    @ParameterizedTest
    @CsvSource({"photo.jpg, <html><script>alert(1)</script></html>", "photo.jpg, ''", "photo.jpg, just a few words"})
    void whatIsNoPhotoIsRefusedAtItsField(String name, String content) {
        Visitor.Answer answer = Report.open(mara, order)
                .line(line)
                .file(Report.photos(line) + "#3", name, "image/jpeg", content.getBytes(StandardCharsets.UTF_8))
                .confirmed()
                .act("save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("photo.jpg", "as-lines-" + line + "-photos");
        assertThat(kept(answer)).containsExactlyInAnyOrder("horn.jpg", "horn, close.jpg");
        assertNoTrace(answer);
    }

    @Test
    void aPhotoOverTheLimitIsRefusedWithTheLimitInWordsAndNothingOfItIsKept() throws IOException {
        byte[] large = new byte[26 * 1024 * 1024];
        byte[] jpeg = Media.jpeg(5);
        System.arraycopy(jpeg, 0, large, 0, jpeg.length);
        long before = filesKept();

        Visitor.Answer answer = Report.open(mara, order)
                .file(Report.photos(line), "huge.jpg", "image/jpeg", large)
                .with("lines", Long.toString(line))
                .act("save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("huge.jpg").contains("25");
        assertThat(filesKept()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "2", "1.5", "many", "''"})
    void aWrongQuantityIsAFieldErrorAndTheTypedValueStays(String quantity) {
        Visitor.Answer answer = Report.open(mara, order)
                .line(line)
                .with("lines[" + line + "].quantity", quantity)
                .video()
                .confirmed()
                .send();

        assertStillThere(answer);
        assertThat(answer.body())
                .containsPattern("name=\"lines\\[" + line + "\\].quantity\" value=\"" + quantity + "\"");
        assertThat(answer.body()).contains("href=\"#as-lines-" + line + "-quantity\"");
    }

    @Test
    void everyMissingFieldIsNamedAtOnce() {
        Visitor.Answer answer = Report.open(mara, order)
                .with("lines", Long.toString(line))
                .with("lines[" + line + "].quantity", "1")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Shop.all(answer.body(), "<a href=\"#(as-[\\w-]+)\""))
                .contains(
                        "as-lines-" + line + "-kind",
                        "as-lines-" + line + "-description",
                        "as-lines-" + line + "-cause",
                        "as-lines-" + line + "-photos",
                        "as-video",
                        "as-confirmed");
    }

    @Test
    void aLineOfSomebodyElsesOrderIsRefusedAndNothingIsSaidOfIt() {
        Shop.Placed kens = Shop.order("ken@example.com", "fox");

        Visitor.Answer answer = Report.open(mara, order)
                .line(kens.items().get(0))
                .video()
                .confirmed()
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("Fox");
    }

    @Test
    void sendingTwiceLeadsToTheSameClaim() {
        Report report = Report.open(mara, order).line(line).video().confirmed();

        Visitor.Answer first = report.send();
        Visitor.Answer second = report.send();

        assertThat(first.path()).startsWith("/account/after-sale/claims/AS-");
        assertThat(second.path()).isEqualTo(first.path());
    }

    @Test
    void withoutVideoTheReportGoesOnlyWithTheReason() {
        Visitor.Answer silent = Report.open(mara, order).line(line).confirmed().send();
        Visitor.Answer declared = Report.open(mara, order)
                .line(line)
                .with("noVideo", "true")
                .with("noVideoReason", "I did not film it.")
                .confirmed()
                .send();

        assertThat(silent.status()).isEqualTo(422);
        assertThat(declared.path()).startsWith("/account/after-sale/claims/AS-");
    }

    @Test
    void aForgedOrExpiredFormIsAnsweredWith403AndNothingIsStored() {
        Report report = Report.open(mara, order).line(line).video().confirmed();

        Visitor.Answer forged = report.sendTo(mara, "/account/after-sale/report?csrfToken=forged");
        Visitor.Answer tokenless = report.sendTo(mara, "/account/after-sale/report");
        Visitor.Answer strangers = report.sendTo(Visitor.shopper("ken@example.com"), report.address());

        assertThat(forged.status()).isEqualTo(403);
        assertThat(tokenless.status()).isEqualTo(403);
        assertThat(strangers.status()).isEqualTo(403);
        assertThat(mara.get(order.page()).body()).doesNotContain("data-aftersale-claim=");
    }

    private void assertStillThere(Visitor.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("The left horn broke off.", "value=\"left horn\"");
        assertNoTrace(answer);
    }

    private static void assertNoTrace(Visitor.Answer answer) {
        assertThat(answer.body()).doesNotContain("Exception", "at io.aftersale", "NullPointer");
    }

    private static List<String> kept(Visitor.Answer answer) {
        return Shop.all(answer.body(), "class=\"as-file-name\"[^>]*>([^<]+)<");
    }

    private static long filesKept() throws IOException {
        Path folder = RunningStore.folder().resolve("evidence");
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
