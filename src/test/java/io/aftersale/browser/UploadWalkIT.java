// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.store.RunningStore;
import io.aftersale.store.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that travel while the shopper writes, over lines that are slow, break, and come back. */
class UploadWalkIT {

    private static final String VIDEO = "input[type=file][name=video]";
    private static final String READY = "form[data-as-uploads-on]";
    private static final long SLOW = 300_000;
    private static final long FIRST_PIECE = 64 * 1024;

    @TempDir
    static Path files;

    private Shop.Placed order;
    private Path film;

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @BeforeEach
    void order() throws IOException {
        order = Shop.order("mara@example.com", "valkyrie");
        film = Files.write(
                files.resolve("unboxing.mp4"),
                new Mp4()
                        .moovFirst()
                        .between(Mp4.box("free", new byte[12_000_000]))
                        .bytes());
    }

    @Test
    void aLineThatBreaksAndComesBackLosesNothing() {
        try (Chromium mara = open("upload-cut", "")) {
            mara.line(false, SLOW);
            mara.choose(VIDEO, film);
            mara.see("[data-as-upload-state=sending] progress");
            mara.wait(browser -> text(mara).contains("per second") ? true : null);
            lookAt(mara, "sending");

            mara.line(true, SLOW);
            mara.see("[data-as-upload-state=offline]");
            assertThat(text(mara)).contains("You are offline. We go on as soon as the network is back.");
            lookAt(mara, "offline");
            mara.script(NOTE_PIECES);

            mara.line(false, -1);
            mara.see("[data-as-file] .as-kept");
            assertThat(pieces(mara)).hasSize(1).allMatch(from -> from > FIRST_PIECE);
            assertThat(mara.all(".as-up")).isEmpty();
            lookAt(mara, "kept");
        }
    }

    @Test
    void aVideoThatWasMissingIsMissingNoMoreWhenItIsHere() {
        try (Chromium mara = open("upload-missing", "")) {
            mara.click("button[value=send]:not(.as-hidden)");
            mara.see("#as-video-error");
            mara.choose(VIDEO, film);
            mara.see("[data-as-file] .as-kept");
            assertThat(mara.all("#as-video-error, #as-video[aria-invalid]")).isEmpty();
        }
    }

    @Test
    void aShopperPausesAndGoesOnAndTheReportWaitsForTheFile() throws IOException {
        try (Chromium mara = open("upload-pause", "&blLocaleCode=it")) {
            mara.line(false, SLOW);
            mara.choose(VIDEO, film);
            mara.see("[data-as-upload-state=sending]");
            mara.click(".as-up-buttons button");
            mara.see("[data-as-upload-state=paused]");
            assertThat(mara.script("return document.activeElement.closest('.as-up') !== null"))
                    .isEqualTo(true);
            lookAt(mara, "paused-it");

            mara.click("button[value=send]:not(.as-hidden)");
            assertThat(mara.see("[data-as-live]").getText()).contains("non sono ancora arrivati");
            mara.click(".as-up-buttons button");
            mara.click("button[value=send]:not(.as-hidden)");
            assertThat(mara.see("[data-as-live]").getText()).contains("parte appena");
            mara.line(false, -1);

            mara.see(".as-summary");
            assertThat(mara.all("[data-as-file]")).hasSize(1);
        }
    }

    @Test
    void aPageLoadedAgainGoesOnWithTheSameFile() {
        try (Chromium mara = open("upload-again", "")) {
            mara.line(false, SLOW);
            mara.choose(VIDEO, film);
            mara.wait(browser -> progress(mara) > 3 ? true : null);
            mara.go(order.reportPage());
            mara.see("[data-as-upload-state=again]");
            mara.line(false, -1);
            assertThat(text(mara)).contains("Choose the same file again and we go on from there.");
            lookAt(mara, "again");

            mara.script(NOTE_PIECES);
            mara.choose(VIDEO, film);
            mara.see("[data-as-file] .as-kept");
            assertThat(pieces(mara)).hasSize(1).allMatch(from -> from > FIRST_PIECE);
            mara.go(order.reportPage());
            mara.see("[data-as-file] .as-kept");
        }
    }

    @Test
    void aFileThatIsNoFilmIsRefusedAtOnceInWords() throws IOException {
        Path program = Files.write(
                files.resolve("film.mp4"), Arrays.copyOf(HexFormat.of().parseHex("7f454c4602010100"), 3_000_000));
        try (Chromium mara = open("upload-refused", "")) {
            mara.script(NOTE_PIECES);
            mara.choose(VIDEO, program);
            mara.see("[data-as-upload-state=refused]");

            assertThat(pieces(mara)).containsExactly(0L);
            assertThat(text(mara)).contains("film.mp4");
            assertThat(mara.see("[data-as-live]").getText()).contains("film.mp4");
            lookAt(mara, "refused");
        }
    }

    @Test
    void aSessionThatEndsMeanwhileIsTakenUpAgain() {
        try (Chromium mara = open("upload-login", "")) {
            mara.line(false, SLOW);
            mara.choose(VIDEO, film);
            mara.see("[data-as-upload-state=sending]");
            mara.click(".as-up-buttons button");
            mara.see("[data-as-upload-state=paused]");
            mara.forgetCookies();
            mara.line(false, -1);
            mara.click(".as-up-buttons button");
            mara.see("[data-as-upload-state=login] a");
            lookAt(mara, "login");

            mara.later(LOGIN, "mara@example.com");
            mara.see("[data-as-file] .as-kept");
        }
    }

    @Test
    void filesThatAreDroppedTravelSideBySideAndCanBeTakenBack() {
        try (Chromium mara = open("upload-drop", "")) {
            mara.click(".as-choose");
            mara.script(DROP_TWO, ".as-line-photos:not([hidden]) .as-upload");

            mara.wait(browser -> mara.all("[data-as-file] .as-kept").size() == 2 ? true : null);
            assertThat(mara.see("[data-as-live]").getText()).contains(".png");
            mara.wait(browser -> mara.script(LOADED).equals(true) ? true : null);
            lookAt(mara, "dropped");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsAskedAgainAfterGrowingWaits() {
        try (Chromium mara = open("upload-retry", "")) {
            mara.blocked("*/after-sale/uploads/*");
            mara.choose(VIDEO, film);
            mara.see("[data-as-upload-state=retry]");
            assertThat(text(mara)).containsPattern("in \\d+ seconds");
            lookAt(mara, "retry");
            mara.wait(browser -> text(mara).matches("(?s).*in (4|8|16|30) seconds.*") ? true : null);

            mara.blocked();
            mara.see("[data-as-file] .as-kept");
        }
    }

    @Test
    void aPhoneOffersItsCamera() {
        try (Chromium mara = open("upload-camera", "")) {
            mara.likeAPhone();
            mara.go(order.reportPage());
            mara.see(READY);

            assertThat(mara.see(".as-upload .as-camera").getText()).isNotBlank();
            assertThat(mara.script("return document.querySelector('input[capture]').getAttribute('capture')"))
                    .isEqualTo("environment");
            lookAt(mara, "camera");
        }
    }

    @Test
    void aFileTakenBackWhileItTravelsIsGoneAtTheServerToo() {
        try (Chromium mara = open("upload-taken-back", "")) {
            mara.line(false, SLOW);
            mara.choose(VIDEO, film);
            mara.wait(browser -> progress(mara) > 3 ? true : null);
            mara.click(".as-up-buttons button:last-child");
            mara.line(false, -1);
            mara.wait(browser -> mara.later(OPEN_UPLOADS).equals(0L) ? true : null);

            mara.go(order.reportPage());
            mara.see(READY);
            assertThat(mara.all(".as-up")).isEmpty();
        }
    }

    /** Where each piece begins that is sent from now on. */
    private static final String NOTE_PIECES = """
            window.pieces = [];
            const say = XMLHttpRequest.prototype.setRequestHeader;
            XMLHttpRequest.prototype.setRequestHeader = function (name, value) {
              if (name === 'Upload-Offset') { window.pieces.push(Number(value)); }
              return say.call(this, name, value);
            };
            """;

    /** Two photos that a canvas drew, as a desktop drops them. */
    private static final String DROP_TWO = """
            const place = document.querySelector(arguments[0]);
            const drawn = ['#a33', '#3a3'].map((colour, number) => new Promise(done => {
              const canvas = document.createElement('canvas');
              canvas.width = 640;
              canvas.height = 480;
              const pen = canvas.getContext('2d');
              pen.fillStyle = colour;
              pen.fillRect(0, 0, 640, 480);
              canvas.toBlob(blob => done(new File([blob], 'horn-' + number + '.png', { type: 'image/png' })), 'image/png');
            }));
            Promise.all(drawn).then(files => {
              const dropped = new DataTransfer();
              files.forEach(file => dropped.items.add(file));
              place.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
            });
            """;

    private static final String LOADED = """
            const pictures = [...document.querySelectorAll('[data-as-file] img')];
            pictures.forEach(picture => { picture.loading = 'eager'; });
            return pictures.length === 2 && pictures.every(picture => picture.complete && picture.naturalWidth > 0);
            """;

    private static final String OPEN_UPLOADS = """
            const done = arguments[arguments.length - 1];
            const key = document.querySelector('[name=formKey]').value;
            fetch('/after-sale/uploads/?formKey=' + key).then(answer => answer.json()).then(all => done(all.uploads.length));
            """;

    /** What happens in the other tab. */
    private static final String LOGIN = """
            const done = arguments[arguments.length - 1];
            fetch('/login').then(page => page.text()).then(text => {
              const token = text.match(/name="csrfToken"[^>]*value="([^"]+)"/)[1];
              const form = new URLSearchParams({ csrfToken: token, j_username: arguments[0], j_password: 'statue' });
              return fetch('/login_post.htm', { method: 'POST', body: form });
            }).then(answer => done(answer.status), no => done(String(no)));
            """;

    private Chromium open(String person, String more) {
        Chromium mara = Chromium.open(RunningStore.get().address(), person);
        Walk.asShopper(mara);
        mara.go(order.reportPage() + more);
        mara.see(READY);
        return mara;
    }

    @SuppressWarnings("unchecked") // what the script answers
    private static List<Long> pieces(Chromium mara) {
        return (List<Long>) mara.script("return window.pieces");
    }

    private static String text(Chromium mara) {
        return mara.see(".as-up").getText();
    }

    private static long progress(Chromium mara) {
        Object value = mara.script("const bar = document.querySelector('.as-up progress'); return bar ? bar.value : 0");
        return ((Number) value).longValue();
    }

    private static void lookAt(Chromium mara, String name) {
        assertThat(mara.faults()).isEmpty();
        assertThat(mara.fitsAPhone()).isTrue();
        mara.shoot(name);
    }
}
