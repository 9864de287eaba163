// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.store.Expiry;
import io.aftersale.store.RunningStore;
import io.aftersale.store.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upload that expired is told at its place, until the file comes again (T15). */
class ExpiredUploadWalkIT {

    private static final String VIDEO = "input[type=file][name=video]";
    private static final String READY = "form[data-as-uploads-on]";
    private static final String EXPIRED = "li[data-as-expired]";
    private static final long SLOW = 300_000;

    private static final String UNDER_WAY = """
            const done = arguments[arguments.length - 1];
            const key = document.querySelector('[name=formKey]').value;
            fetch('/after-sale/uploads/?formKey=' + key).then(answer => answer.json()).then(all => done(all.uploads[0].id));
            """;

    @TempDir
    static Path files;

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @Test
    void theLineGoesAsSoonAsTheFileComesAgainWhateverItsNameIsShownAs() throws IOException {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        Path film = Files.write(
                files.resolve("Mara's unboxing.mp4"),
                new Mp4()
                        .moovFirst()
                        .between(Mp4.box("free", new byte[12_000_000]))
                        .bytes());
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "upload-expired")) {
            Walk.asShopper(mara);
            mara.go(order.reportPage());
            mara.see(READY);
            expire(mara, order, film);
            assertThat(mara.see(EXPIRED).getText()).contains("unboxing.mp4", "Please send the file again.");
            mara.see(READY);
            Walk.lookAt(mara, "expired");

            mara.line(false, SLOW);
            mara.choose(VIDEO, film);
            mara.wait(browser -> arrived(mara) > 3 ? true : null);
            assertThat(mara.all(EXPIRED)).isEmpty();
            mara.line(false, -1);
            mara.see("[data-as-file] .as-kept");
            assertThat(mara.all(".as-expired, .as-up")).isEmpty();
            mara.go(order.reportPage());
            mara.see("[data-as-file] .as-kept");
            assertThat(mara.all(EXPIRED)).isEmpty();
        }
    }

    private static void expire(Chromium mara, Shop.Placed order, Path film) {
        mara.line(false, SLOW);
        mara.choose(VIDEO, film);
        mara.see("[data-as-upload-state=sending]");
        mara.wait(browser -> arrived(mara) > 3 ? true : null);
        mara.go(order.reportPage());
        mara.see("[data-as-upload-state=again] progress");
        mara.line(false, -1);

        Expiry.endTheLifeOf((String) mara.later(UNDER_WAY));
        mara.go(order.reportPage());
    }

    private static long arrived(Chromium mara) {
        Object value = mara.script("const bar = document.querySelector('.as-up progress'); return bar ? bar.value : 0");
        return ((Number) value).longValue();
    }
}
