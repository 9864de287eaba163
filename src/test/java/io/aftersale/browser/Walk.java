// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What every walk does: finds a browser, signs in, and looks at pages. */
final class Walk {

    private static final String OURS = "[data-aftersale-root]";

    private Walk() {}

    /** Skips the test, by its name, where there is no browser. */
    static void needsABrowser() {
        assumeTrue(
                Browsers.installed().isPresent() && Browsers.driver().isPresent(),
                "Chromium and ChromeDriver are not installed");
    }

    /** As mara, into the shop. */
    static void asShopper(Chromium browser) {
        browser.go("/login");
        browser.type("input[name=j_username]", "mara@example.com");
        browser.type("input[name=j_password]", "statue");
        browser.click("form[action='/login_post.htm'] button");
        browser.see("a[href='/account/orders']");
    }

    /** Into the back office; an account's password is its name. */
    static void asStaff(Chromium browser, String login) {
        browser.go("/login");
        browser.type("input[name=j_username]", login);
        browser.type("input[name=j_password]", login);
        browser.click("[type=submit]");
        browser.see("a[href$='/admin/after-sale']");
    }

    /** A picture at both widths; nothing for axe to find, nothing that sticks out of a phone, no other host. */
    static void lookAt(Chromium browser, String name) {
        browser.shoot(name);
        assertThat(browser.faults()).as(name).isEmpty();
        assertThat(browser.fitsAPhone()).as(name).isTrue();
        assertThat(browser.strangers("html")).as(name).isEmpty();
    }

    /** A picture at both widths; the platform's own frame is not ours to mend. */
    static void lookAtOurs(Chromium browser, String name) {
        browser.shoot(name);
        isSound(browser, name);
    }

    /** The same at a desk's width only. */
    static void lookAtOursAtDesk(Chromium browser, String name) {
        browser.shootAtDesk(name);
        isSound(browser, name);
    }

    private static void isSound(Chromium browser, String name) {
        assertThat(browser.faults(OURS)).as(name).isEmpty();
        assertThat(browser.strangers(OURS)).as(name).isEmpty();
    }
}
