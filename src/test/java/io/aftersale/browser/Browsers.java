// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Browsers that are up already, each with one person at a time: who comes next finds a new tab and nothing of who was there. */
final class Browsers {

    private static final Deque<ChromeDriver> FREE = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Browsers::quit, "quit browsers"));
    }

    private Browsers() {}

    /** Where Debian and others put it; empty where there is none. */
    static Optional<Path> installed() {
        return first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    }

    static Optional<Path> driver() {
        return first("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
    }

    static ChromeDriver take() {
        ChromeDriver driver = FREE.poll();
        return driver == null ? start() : driver;
    }

    /** A browser that cannot forget is ended. */
    static void giveBack(ChromeDriver driver) {
        try {
            forget(driver);
            FREE.push(driver);
        } catch (WebDriverException stuck) {
            driver.quit();
        }
    }

    /** Tabs with all that was emulated in them, cookies, cache, and what the pages kept. */
    private static void forget(ChromeDriver driver) {
        String origin = String.valueOf(driver.executeScript("return location.origin"));
        Set<String> before = driver.getWindowHandles();
        String fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        for (String old : before) {
            driver.switchTo().window(old).close();
        }
        driver.switchTo().window(fresh);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
    }

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed().orElseThrow().toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver().orElseThrow().toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    private static void quit() {
        FREE.forEach(ChromeDriver::quit);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("chromium");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<Path> first(String... places) {
        return Stream.of(places).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
