// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.store.RunningStore;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The walk of a shopper and an agent through a real browser; pictures of it stay under {@code target/shots}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserWalkIT {

    private static final String SEND = "button[value=send]:not(.as-hidden)";
    private static final String SEEK = """
            const done = arguments[arguments.length - 1];
            const video = document.querySelector('[data-aftersale-root] video');
            video.muted = true;
            video.onseeked = () => done(video.currentTime);
            video.play().then(() => { video.pause(); video.currentTime = 1.5; }, error => done(String(error)));
            """;
    private static final String RECORD = """
            const done = arguments[arguments.length - 1];
            const canvas = document.createElement('canvas');
            canvas.width = 320; canvas.height = 240;
            const brush = canvas.getContext('2d');
            let frame = 0;
            const painting = setInterval(() => {
              brush.fillStyle = `hsl(${frame * 7 % 360}, 60%, 50%)`;
              brush.fillRect(0, 0, 320, 240);
              brush.fillStyle = 'white';
              brush.fillRect(frame * 3 % 280, 100, 40, 40);
              frame++;
            }, 33);
            const recorder = new MediaRecorder(canvas.captureStream(30), { mimeType: 'video/webm' });
            const parts = [];
            recorder.ondataavailable = part => parts.push(part.data);
            recorder.onstop = () => {
              clearInterval(painting);
              const reader = new FileReader();
              reader.onload = () => done(reader.result.split(',')[1]);
              reader.readAsDataURL(new Blob(parts));
            };
            recorder.start();
            setTimeout(() => recorder.stop(), 2500);
            """;

    @TempDir
    static Path files;

    private static String claim = "";

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @Test
    @Order(1)
    void aVisitorSeesTheShopWithItsFlags() {
        try (Chromium visitor = Chromium.open(RunningStore.get().address(), "visitor")) {
            visitor.go("/");
            Walk.lookAt(visitor, "home");
            visitor.go("/statues/phoenix");
            visitor.click("[data-aftersale-flag=NOT_COVERED] summary");
            assertThat(visitor.text()).contains("the factory no longer makes spare parts");
            Walk.lookAt(visitor, "product");
            visitor.click("form[action='/cart/add'] button");
            visitor.see("[data-aftersale-root=cart]");
            Walk.lookAt(visitor, "cart");
            visitor.go("/login");
            Walk.lookAt(visitor, "login");
        }
    }

    @Test
    @Order(2)
    void aShopperReportsABrokenStatueWithPhotosAndVideo() throws IOException {
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "shopper")) {
            Walk.asShopper(mara);
            mara.go("/account/orders");
            Walk.lookAt(mara, "orders");
            openOrderWith(mara, "Ronin");
            Walk.lookAt(mara, "order");
            mara.click("[data-aftersale-action=report]");
            mara.see("[data-aftersale-root=report]");
            Walk.lookAt(mara, "report-empty");

            mara.click(SEND);
            mara.see(".as-summary");
            Walk.lookAt(mara, "report-faults");
            fillIn(mara);
            Walk.lookAt(mara, "report-filled");
            mara.click(SEND);
            mara.see("[data-aftersale-claim-state=IN_REVIEW]");

            claim = mara.address().replaceAll(".*/", "");
            assertThat(claim).matches("AS-[0-9A-Z]{8}");
            Walk.lookAt(mara, "claim-sent");
            mara.go("/account/after-sale/claims");
            Walk.lookAt(mara, "claims");
        }
    }

    @Test
    @Order(3)
    void anAgentPlaysTheVideoAndAcceptsTheLine() {
        try (Chromium agent = Chromium.open(RunningStore.get().address() + "/admin", "agent")) {
            Walk.asStaff(agent, "agent");
            agent.go("/after-sale");
            agent.see("a[href$='" + claim + "']");
            Walk.lookAtOursAtDesk(agent, "queue");
            agent.go("/after-sale/claims/" + claim);
            agent.see("video");
            assertThat(agent.later(SEEK)).isInstanceOf(Number.class).isEqualTo(1.5);
            Walk.lookAtOursAtDesk(agent, "claim");

            agent.all("input[type=radio][value=ACCEPT]").forEach(WebElement::click);
            agent.type("textarea[name^=text-]", "We ask the studio for the left hand.");
            agent.click("[data-as-send]");

            agent.see("[data-aftersale-claim-state=ACCEPTED]");
            Walk.lookAtOursAtDesk(agent, "claim-accepted");
        }
    }

    @Test
    @Order(4)
    void theShopperSeesTheDecision() {
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "shopper-again")) {
            Walk.asShopper(mara);
            mara.go("/account/after-sale/claims/" + claim);
            mara.see("[data-aftersale-claim-state=ACCEPTED]");
            assertThat(mara.text()).contains("We ask the studio for the left hand.");
            Walk.lookAt(mara, "claim-accepted");
            mara.go("/account/after-sale/claims/" + claim + "?blLocaleCode=it");
            Walk.lookAt(mara, "claim-italian");
        }
    }

    @Test
    @Order(5)
    void aSupervisorCorrectsTheFactsOfTheLineAndGrantsAnException() {
        try (Chromium supervisor = Chromium.open(RunningStore.get().address() + "/admin", "supervisor")) {
            Walk.asStaff(supervisor, "supervisor");
            supervisor.go("/after-sale/claims/" + claim);
            supervisor.click("a[href*='/after-sale/orders?number=']");
            supervisor.click("[data-as-act=correct] summary");
            Walk.lookAtOursAtDesk(supervisor, "order-lines");
            supervisor.click("[data-as-act=correct] button");
            supervisor.see("[data-as-act=correct] .as-fault");
            Walk.lookAtOursAtDesk(supervisor, "order-lines-fault");

            supervisor.click("[data-as-act=correct] option[value=CHINA_STOCK]");
            supervisor.type("[data-as-act=correct] textarea", "The invoice of the distributor says China stock.");
            supervisor.click("[data-as-act=correct] button");
            supervisor.see("[data-as-former]");
            grantAnException(supervisor);
            supervisor.go("/after-sale/claims/" + claim);
            supervisor.see("[data-as-former]");
            Walk.lookAtOursAtDesk(supervisor, "claim-assessed-anew");
        }
    }

    private static void grantAnException(Chromium supervisor) {
        supervisor.click("[data-as-act=grant] summary");
        supervisor.click("[data-as-act=grant] input[value=GOODWILL]");
        supervisor.type("[data-as-act=grant] textarea[name=terms]", "The studio still has a left hand for you.");
        supervisor.type("[data-as-act=grant] textarea[name=reason]", "Asked the studio by mail.");
        Walk.lookAtOursAtDesk(supervisor, "order-lines-grant");
        supervisor.click("[data-as-act=grant] button");
        supervisor.see("[data-as-exception=COUNTS]");
        supervisor.shoot("order-lines-past");
        Walk.lookAtOursAtDesk(supervisor, "order-lines-past");
    }

    private static void openOrderWith(Chromium browser, String statue) {
        String path = (String) browser.script("""
                const row = [...document.querySelectorAll('article')].find(each => each.textContent.includes(arguments[0]));
                return row.querySelector("a[href*='/account/orders/']").getAttribute('href');
                """, statue);
        browser.go(path);
    }

    private static void fillIn(Chromium browser) throws IOException {
        assertThat(browser.see(".as-choose").isSelected()).isTrue();
        browser.click("input[value=DAMAGED]");
        browser.type("input[name$='.part']", "left hand, sword");
        browser.type("textarea[name$='.description']", "The hand broke off at the wrist and the sword is bent.");
        browser.script("const s = document.querySelector(\"select[name$='.cause']\"); s.value = 'IMPROPER_PACKAGING';");
        browser.choose("input[type=file][name$='.photos']", photo("hand.jpg", 40));
        browser.choose("input[type=file][name$='.photos']", photo("sword.jpg", 140));
        browser.choose("input[type=file][name=video]", video(browser));
        browser.click("input[name=confirmed]");
    }

    private static Path photo(String name, int hue) throws IOException {
        BufferedImage picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(235, 225, 205), 1200, 900, new Color(150, 140, 130)));
        brush.fillRect(0, 0, 1200, 900);
        brush.setColor(Color.getHSBColor(hue / 360f, 0.5f, 0.45f));
        brush.fillRoundRect(420, 180, 320, 560, 120, 200);
        brush.setColor(new Color(60, 50, 45));
        brush.fillRect(380, 720, 420, 90);
        brush.dispose();
        Path file = files.resolve(name);
        ImageIO.write(picture, "jpg", file.toFile());
        return file;
    }

    private static Path video(Chromium browser) throws IOException {
        String recorded = (String) browser.later(RECORD);
        return Files.write(files.resolve("unboxing.webm"), Base64.getDecoder().decode(recorded));
    }
}
