// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aftersale.evidence.container.made.Heif;
import io.aftersale.evidence.copy.Programs;
import io.aftersale.evidence.copy.RealPhotos;
import io.aftersale.store.RunningStore;
import io.aftersale.store.ShownReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of files: pictures upright, films that seek, and words where a browser cannot show them. */
class EvidenceWalkIT {

    private static final String SEEK = """
            const done = arguments[arguments.length - 1];
            const video = [...document.querySelectorAll('[data-as-film]')].find(each => !each.hidden);
            video.muted = true;
            video.onseeked = () => done(video.currentTime);
            video.onerror = () => done('cannot');
            video.currentTime = 1.5;
            """;

    /** Each shown photo's width and height, once it is there. */
    private static final String PICTURES = """
            return [...document.querySelectorAll('[data-aftersale-root] img')]
                .filter(each => each.complete && each.naturalWidth > 0)
                .map(each => each.naturalWidth + 'x' + each.naturalHeight).sort().join(' ');
            """;

    @TempDir
    static Path folder;

    private static String claim = "";

    @BeforeAll
    static void aReportIsSent() throws Exception {
        assumeTrue(
                Browsers.installed().isPresent() && Browsers.driver().isPresent(),
                "Chromium and ChromeDriver are not installed");
        claim = ShownReport.of(
                Map.of("turned.jpg", RealPhotos.jpeg(640, 480, 6), "phone.heic", new Heif().bytes()),
                Map.of("plays.webm", film("plays.webm", "libvpx"), "old coding.mp4", film("old.mp4", "mpeg4")));
    }

    @Test
    void anAgentSeesPicturesAndWords() {
        try (Chromium agent = Chromium.open(RunningStore.get().address() + "/admin", "evidence-agent")) {
            agent.go("/login");
            agent.type("input[name=j_username]", "agent");
            agent.type("input[name=j_password]", "agent");
            agent.click("[type=submit]");
            agent.see("a[href$='/admin/after-sale']");
            agent.go("/after-sale/claims/" + claim);
            agent.see("[data-as-unshown]");

            assertThat(agent.see("[data-as-unplayed]").getText()).contains("This browser cannot play this video.");
            assertThat(agent.all("[data-as-unplayed]:not([hidden])")).hasSize(1);
            agent.all("img").forEach(image -> agent.script("arguments[0].scrollIntoView()", image));
            agent.wait(browser -> agent.script(PICTURES).equals("360x480 480x360 480x360"));
            assertThat(agent.later(SEEK)).isInstanceOf(Number.class).isEqualTo(1.5);
            agent.all("details").forEach(facts -> agent.script("arguments[0].open = true", facts));
            assertThat(agent.text()).contains("SECRETMAKE", "No picture can be made of this format here.");
            assertThat(agent.faults("[data-aftersale-root]")).isEmpty();
            assertThat(agent.fitsAPhone()).isTrue();
            agent.shoot("files");
        }
    }

    @Test
    void aShopperSeesPicturesAndWords() {
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "evidence-shopper")) {
            mara.go("/login");
            mara.type("input[name=j_username]", "mara@example.com");
            mara.type("input[name=j_password]", "statue");
            mara.click("form[action='/login_post.htm'] button");
            mara.see("a[href='/account/orders']");
            mara.go("/account/after-sale/claims/" + claim);

            assertThat(mara.see("[data-as-unplayed]").getText()).contains("this browser cannot play it");
            mara.all("img").forEach(image -> mara.script("arguments[0].scrollIntoView()", image));
            mara.wait(browser -> mara.script(PICTURES).equals("360x480 480x360 480x360"));
            assertThat(mara.later(SEEK)).isInstanceOf(Number.class).isEqualTo(1.5);
            assertThat(mara.text()).contains("its format cannot be shown here", "Download old coding.mp4");
            assertThat(mara.faults()).isEmpty();
            assertThat(mara.fitsAPhone()).isTrue();
            mara.shoot("files");
        }
    }

    private static byte[] film(String name, String codec) throws Exception {
        Path film = folder.resolve(name);
        String arguments = "-nostdin -loglevel error -y -f lavfi -i testsrc=size=320x240:rate=25:duration=4 -c:v "
                + codec + " " + film;
        Programs.run("ffmpeg", arguments.split(" "));
        return Files.readAllBytes(film);
    }
}
