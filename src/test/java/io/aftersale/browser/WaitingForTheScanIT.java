// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.store.RunningStore;
import io.aftersale.store.ScannedRows;
import io.aftersale.store.Shop;
import io.aftersale.store.ShownReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files that wait for the malware scanner: both sides read why they see none, and see them once it has answered. */
class WaitingForTheScanIT {

    private static final String WAITING = "[data-aftersale-scan=PENDING]";
    private static final String LOADED = """
            const pictures = [...document.querySelectorAll('[data-aftersale-root] img')];
            pictures.forEach(picture => { picture.loading = 'eager'; });
            return pictures.length === 2 && pictures.every(picture => picture.complete && picture.naturalWidth > 0);
            """;

    private static final String TAB = "a[href$='state=SUBMITTED']";

    /** What the addresses of both photos answer. */
    private static final String STATUS = """
            const done = arguments[arguments.length - 1];
            Promise.all([...document.querySelectorAll('[data-as-file]')].map(file =>
                fetch('/after-sale/evidence/' + file.dataset.asFile).then(answer => answer.status)))
                .then(all => done(all.join(' ')));
            """;

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @Test
    void bothSidesReadThatFilesWaitAndSeeThemAfterwards() {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        Shop.delivered(order, "2026-11-23");
        String claim = ShownReport.of(order);
        try (Chromium agent = Chromium.open(RunningStore.get().address() + "/admin", "scan-agent");
                Chromium mara = Chromium.open(RunningStore.get().address(), "scan")) {
            Walk.asStaff(agent, "agent");
            Walk.asShopper(mara);
            ScannedRows.ofClaim(claim, "PENDING", "SUBMITTED");
            anAgentReadsIt(agent, claim);
            theShopperReadsIt(mara, claim);

            ScannedRows.ofClaim(claim, "CLEAN", "IN_REVIEW");
            bothSeeThem(agent, mara, claim);
        }
    }

    private static void anAgentReadsIt(Chromium agent, String claim) {
        agent.go("/after-sale");
        agent.click(TAB);
        assertThat(agent.see("[data-as-queue]").getText()).contains(claim);
        Walk.lookAtOurs(agent, "queue");
        agent.click("a.as-number");
        agent.see("[data-as-scan=PENDING]");
        assertThat(agent.text())
                .contains(
                        "Waits for the malware scan; nobody can open it until then.",
                        "The files wait for the malware scan. You decide here as soon as");
        assertThat(agent.all("[data-aftersale-root] img, video")).isEmpty();
        Walk.lookAtOurs(agent, "waiting");
    }

    private static void theShopperReadsIt(Chromium mara, String claim) {
        mara.go("/account/after-sale/claims/" + claim);
        assertThat(mara.see(WAITING).getText())
                .isEqualTo("Is being checked for malware and is shown once that is done. You need not wait for it.");
        assertThat(mara.all("[data-aftersale-root] img, video")).isEmpty();
        assertThat(mara.later(STATUS)).isEqualTo("404 404");
        Walk.lookAt(mara, "waiting");
    }

    private static void bothSeeThem(Chromium agent, Chromium mara, String claim) {
        agent.go("/after-sale/claims/" + claim);
        agent.wait(browser -> agent.script(LOADED).equals(true) ? true : null);
        agent.go("/after-sale");
        assertThat(agent.all(TAB)).isEmpty();
        mara.go("/account/after-sale/claims/" + claim);
        mara.wait(browser -> mara.script(LOADED).equals(true) ? true : null);
        assertThat(mara.all(WAITING)).isEmpty();
        assertThat(mara.later(STATUS)).isEqualTo("200 200");
    }
}
