// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser: goes, clicks, types, takes pictures of what is there and has it checked by axe. */
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration OFTEN = Duration.ofMillis(40);
    private static final int PHONE = 320;
    private static final int DESK = 1280;

    private final ChromeDriver driver;
    private final String base;
    private final String person;
    private final Path shots;
    private int taken;

    private Chromium(ChromeDriver driver, String base, String person, Path shots) {
        this.driver = driver;
        this.person = person;
        this.base = base;
        this.shots = shots;
    }

    static Chromium open(String base, String person) {
        ChromeDriver driver = Browsers.take();
        Chromium browser = new Chromium(driver, base, person, Path.of(System.getProperty("shots.dir", "target/shots")));
        browser.size(DESK, 1000);
        return browser;
    }

    void go(String path) {
        driver.get(base + path);
    }

    String address() {
        return driver.getCurrentUrl().substring(base.length());
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    WebElement see(String css) {
        return wait(browser -> shown(css));
    }

    private @Nullable WebElement shown(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null);
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Clicks what is seen there; a page that is just being replaced is waited for. */
    void click(String css) {
        wait(browser -> {
            WebElement element = shown(css);
            if (element != null) {
                browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
                element.click();
            }
            return element != null;
        });
    }

    void type(String css, String text) {
        wait(browser -> {
            WebElement field = shown(css);
            if (field != null) {
                field.clear();
                field.sendKeys(text);
            }
            return field != null;
        });
    }

    void choose(String css, Path file) {
        driver.findElement(By.cssSelector(css)).sendKeys(file.toAbsolutePath().toString());
    }

    <T> T wait(Function<ChromeDriver, T> until) {
        return new WebDriverWait(driver, PATIENCE, OFTEN)
                .ignoring(StaleElementReferenceException.class)
                .until(ignored -> until.apply(driver));
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object later(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return driver.executeAsyncScript(script, arguments);
    }

    /** A line of that many bytes a second upwards, or none at all. */
    void line(boolean offline, long bytesPerSecond) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        offline,
                        "latency",
                        20,
                        "downloadThroughput",
                        -1,
                        "uploadThroughput",
                        bytesPerSecond));
    }

    /** Requests to those addresses fail as if nobody answered, though the machine is on the network. */
    void blocked(String... addresses) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
    }

    /** A finger instead of a mouse, from the next page on. */
    void likeAPhone() {
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        driver.executeCdpCommand(
                "Emulation.setEmitTouchEventsForMouse", Map.of("enabled", true, "configuration", "mobile"));
    }

    /** As if the session were over. */
    void forgetCookies() {
        driver.manage().deleteAllCookies();
    }

    /** A picture at desk width, and one at the width of a small phone. */
    void shoot(String name) {
        picture(name, DESK);
        picture(name + "-320", PHONE);
        size(DESK, 1000);
    }

    void shootAtDesk(String name) {
        picture(name, DESK);
        size(DESK, 1000);
    }

    void shootAt(String name, int width) {
        picture(name + "-" + width, width);
        size(DESK, 1000);
    }

    /** Whether anything sticks out at the side on a small phone. */
    boolean fitsAPhone() {
        size(PHONE, 800);
        Object wide = script("return document.documentElement.scrollWidth > window.innerWidth");
        size(DESK, 1000);
        return Boolean.FALSE.equals(wide);
    }

    /** What axe finds wrong, one line for each; with a selector only inside of it. */
    @SuppressWarnings("unchecked") // what the script answers
    List<String> faults(String... within) {
        if (script("return typeof window.axe").equals("undefined")) {
            script(Axe.SCRIPT);
        }
        return (List<String>) later(Axe.FAULTS, List.of(within));
    }

    /** Addresses on another host that the page has asked for or would ask for, whole or within that element. */
    @SuppressWarnings("unchecked") // what the script answers
    List<String> strangers(String within) {
        return (List<String>) script("""
                const root = document.querySelector(arguments[0]);
                const named = [...root.querySelectorAll('[src],link[href],form[action],video[poster]')]
                    .flatMap(each => ['src', 'href', 'action', 'poster'].map(name => each.getAttribute(name)))
                    .filter(each => each).map(each => new URL(each, location.href).href);
                const asked = arguments[0] === 'html' ? performance.getEntriesByType('resource').map(each => each.name) : [];
                return [...named, ...asked].filter(each => !each.startsWith(location.origin) && !each.startsWith('data:'));
                """, within);
    }

    private void picture(String name, int width) {
        size(width, 1000);
        long height = ((Number) script("return document.documentElement.scrollHeight")).longValue();
        size(width, (int) Math.min(6000, Math.max(700, height + 100)));
        Object shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("optimizeForSpeed", true))
                .get("data");
        try {
            Files.createDirectories(shots);
            Files.write(
                    shots.resolve(String.format(Locale.ROOT, "%s-%02d-%s.png", person, ++taken, name)),
                    Base64.getDecoder().decode(String.valueOf(shot)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width == PHONE));
    }

    @Override
    public void close() {
        Browsers.giveBack(driver);
    }
}
