// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.store.RunningStore;
import io.aftersale.store.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that travel while the shopper writes, over lines that are slow, break, and come back. */
class UploadWalkIT {

    private static final String VIDEO = "input[type=file][name=video]";
    private static final String READY = "form[data-as-uploads-on]";
    private static final long SLOW = 300_000;

    @TempDir
    static Path files;

    private Shop.Placed order;
    private Path film;

    @BeforeAll
    static void aBrowserIsHere() {
        assumeTrue(
                Chromium.installed().isPresent() && Chromium.driver().isPresent(),
                "Chromium and ChromeDriver are not installed");
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
            long arrived = progress(mara);

            mara.line(false, -1);
            mara.see("[data-as-file] .as-kept");
            assertThat(arrived).isPositive();
            assertThat(mara.all(".as-up")).isEmpty();
            lookAt(mara, "kept");
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

            mara.choose(VIDEO, film);
            mara.see("[data-as-file] .as-kept");
            mara.go(order.reportPage());
            mara.see("[data-as-file] .as-kept");
        }
    }

    @Test
    void aFileThatIsNoFilmIsRefusedAtOnceInWords() throws IOException {
        Path program = Files.write(
                files.resolve("film.mp4"), Arrays.copyOf(HexFormat.of().parseHex("7f454c4602010100"), 3_000_000));
        try (Chromium mara = open("upload-refused", "")) {
            mara.line(false, SLOW);
            mara.choose(VIDEO, program);
            mara.see("[data-as-upload-state=refused]");

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
        mara.go("/login");
        mara.type("input[name=j_username]", "mara@example.com");
        mara.type("input[name=j_password]", "statue");
        mara.click("form[action='/login_post.htm'] button");
        mara.see("a[href='/account/orders']");
        mara.go(order.reportPage() + more);
        mara.see(READY);
        return mara;
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
