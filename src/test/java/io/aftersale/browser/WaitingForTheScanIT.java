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
            ScannedRows.ofClaim(claim, "PENDING");
            agent.go("/after-sale/claims/" + claim);
            agent.see("[data-as-scan=PENDING]");
            assertThat(agent.text()).contains("Waits for the malware scan; nobody can open it until then.");
            assertThat(agent.all("[data-aftersale-root] img, video")).isEmpty();
            Walk.lookAtOurs(agent, "waiting");
            mara.go("/account/after-sale/claims/" + claim);
            assertThat(mara.see(WAITING).getText())
                    .isEqualTo("Is being checked for malware. You need not wait for it.");
            assertThat(mara.all("[data-aftersale-root] img, video")).isEmpty();
            Walk.lookAt(mara, "waiting");

            ScannedRows.ofClaim(claim, "CLEAN");
            agent.go("/after-sale/claims/" + claim);
            agent.wait(browser -> agent.script(LOADED).equals(true) ? true : null);
            mara.go("/account/after-sale/claims/" + claim);
            mara.wait(browser -> mara.script(LOADED).equals(true) ? true : null);
            assertThat(mara.all(WAITING)).isEmpty();
        }
    }
}
