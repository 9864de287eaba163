// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.copy.RealPhotos;
import io.aftersale.store.RunningStore;
import io.aftersale.store.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A film of which a part is missing: the tick that this is all there is comes, is said, is reached by keys, and sends (A26). */
class PartOfAFilmWalkIT {

    private static final String VIDEO = "input[type=file][name=video]";
    private static final String TICK = "input[name=allTheVideo]";
    private static final String SEND = "button[value=send]:not(.as-hidden)";

    @TempDir
    static Path files;

    private Shop.Placed order;
    private Path part;
    private Path whole;

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @BeforeEach
    void order() throws IOException {
        order = Shop.order("mara@example.com", "valkyrie");
        Shop.delivered(order, "2026-11-23");
        byte[] film = new Mp4().moovFirst().bytes();
        part = Files.write(files.resolve("cut.mp4"), Arrays.copyOf(film, film.length - 150));
        whole = Files.write(files.resolve("unboxing.mp4"), film);
    }

    @Test
    void theTickComesWithoutALoadedPageIsSaidAndReachedByKeysAndSends() throws IOException {
        try (Chromium mara = open("part")) {
            mara.see("form[data-as-uploads-on]");
            assertThat(mara.all(TICK)).hasSize(1).noneMatch(WebElement::isDisplayed);
            mara.script("window.sameAsBefore = true");
            fillIn(mara);
            mara.choose(VIDEO, part);

            mara.see(TICK);
            assertThat(mara.script("return window.sameAsBefore")).isEqualTo(true);
            assertThat(says(mara, "cut.mp4"))
                    .contains(
                            "is here and kept. Stops at ",
                            "tick \u201cThis is all I have of the video\u201d below it.");
            Walk.lookAt(mara, "tick");
            mara.script("document.querySelector(arguments[0]).focus()", VIDEO);
            assertThat(tabs(mara)).isLessThan(3);
            press(mara, Keys.SPACE);
            assertThat(mara.see(TICK).isSelected()).isTrue();
            send(mara, "part-sent");
        }
    }

    @Test
    void aWholeFilmTakesTheTickAway() {
        try (Chromium mara = open("part-and-whole")) {
            mara.see("form[data-as-uploads-on]");
            mara.choose(VIDEO, part);
            mara.see(TICK);
            mara.choose(VIDEO, whole);
            says(mara, "unboxing.mp4");

            assertThat(mara.all(TICK)).noneMatch(WebElement::isDisplayed);
            mara.go(order.reportPage());
            mara.see("[data-as-file]");
            assertThat(mara.all(TICK)).noneMatch(WebElement::isDisplayed);
        }
    }

    @Test
    void withoutScriptsTheTickComesWithTheAnswerAndSends() throws IOException {
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "part-plain")) {
            mara.wait(browser ->
                    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true)));
            Walk.asShopper(mara);
            mara.go(order.reportPage());
            fillIn(mara);
            mara.choose(VIDEO, part);
            mara.click(SEND);

            mara.see(".as-summary");
            assertThat(mara.text()).contains("A part of the unboxing video is missing", "Stops at ");
            mara.shoot("tick");
            mara.click(".as-summary a[href='#as-video']");
            assertThat(tabs(mara)).isLessThan(4);
            press(mara, Keys.SPACE);
            send(mara, "part-sent");
        }
    }

    private static void send(Chromium mara, String picture) {
        mara.click(SEND);
        mara.see("[data-aftersale-claim-state=IN_REVIEW]");
        assertThat(mara.text()).contains("You told us that this is all you have of the video.", "Stops at ");
        mara.shoot(picture);
    }

    private Chromium open(String person) {
        Chromium mara = Chromium.open(RunningStore.get().address(), person);
        Walk.asShopper(mara);
        mara.go(order.reportPage());
        return mara;
    }

    private void fillIn(Chromium mara) throws IOException {
        if (!mara.see(".as-choose").isSelected()) {
            mara.click(".as-choose");
        }
        mara.click("input[value=DAMAGED]");
        mara.type("input[name$='.part']", "left horn");
        mara.type("textarea[name$='.description']", "The left horn broke off.");
        mara.click("select[name$='.cause'] option[value=IMPROPER_PACKAGING]");
        mara.choose("input[type=file][name$='.photos']", photo("horn.jpg", 1));
        mara.choose("input[type=file][name$='.photos']", photo("close.jpg", 6));
        mara.click("input[name=confirmed]");
    }

    private static Path photo(String name, int turned) throws IOException {
        return Files.write(files.resolve(name), RealPhotos.jpeg(640, 480, turned));
    }

    /** What is said aloud, once it is about that file. */
    private static String says(Chromium mara, String file) {
        return mara.wait(browser -> {
            String said = mara.see("[data-as-live]").getText();
            return said.contains(file) ? said : null;
        });
    }

    /** How often tab is pressed until the tick is reached. */
    private static int tabs(Chromium mara) {
        int pressed = 0;
        while (pressed < 10
                && !mara.script("return document.activeElement.name").equals("allTheVideo")) {
            press(mara, Keys.TAB);
            pressed++;
        }
        return pressed;
    }

    private static void press(Chromium mara, CharSequence key) {
        mara.wait(browser -> {
            new Actions(browser).sendKeys(key).perform();
            return true;
        });
    }
}
