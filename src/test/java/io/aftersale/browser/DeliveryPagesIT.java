// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.store.RunningStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The back office's pages of deliveries and of API keys in a real browser. */
class DeliveryPagesIT {

    private static final String HEADER =
            "orderNumber,parcelRef,courier,tracking,shippedOn,deliveredOn,deliveredAt,lines,reason\r\n";

    @TempDir
    Path files;

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @Test
    void anAgentLooksAtParcelsAndImportsMany() throws IOException {
        try (Chromium agent = Chromium.open(RunningStore.get().address() + "/admin", "agent-deliveries")) {
            Walk.asStaff(agent, "agent");
            agent.go("/after-sale/deliveries");
            Walk.lookAtOurs(agent, "deliveries-empty");
            String number = orderUnderWay(agent);
            String rows = number + ",N-1,GLS,T-1,2026-11-12,2026-11-20,2026-11-20T10:15:00+01:00,,\r\n" + number
                    + ",N-2,GLS,,2026-11-12,,,,\r\n";

            agent.go("/after-sale/deliveries/sheet");
            Walk.lookAtOurs(agent, "deliveries-sheet");
            upload(agent, HEADER + rows + "0,N-3,,,soon,2026-11-31,,all,\r\n");
            agent.see("[data-as-faults]");
            Walk.lookAtOurs(agent, "deliveries-faults");
            agent.go("/after-sale/deliveries/sheet");
            upload(agent, HEADER + rows);
            agent.see("[data-as-change=NEW]");
            Walk.lookAtOurs(agent, "deliveries-preview");
            agent.click("[data-as-send]");
            agent.see("input[type=file]");
            assertThat(agent.text()).contains("Parcels recorded: 2.");
            correct(agent, number);
        }
    }

    private void correct(Chromium agent, String number) throws IOException {
        agent.go("/after-sale/deliveries/sheet");
        upload(agent, HEADER + number + ",N-1,GLS,T-1,2026-11-12,2026-11-23,,,Signed for on Monday\r\n");
        agent.see("[data-as-change=CORRECTED]");
        Walk.lookAtOurs(agent, "deliveries-correction");
        agent.click("[data-as-send]");
        agent.see("input[type=file]");
        agent.go("/after-sale/deliveries?order=" + number);
        agent.see("[data-as-parcel=N-1]");
        agent.click("[data-as-parcel=N-1] summary");
        Walk.lookAtOurs(agent, "deliveries");
    }

    private static String orderUnderWay(Chromium agent) {
        return (String) agent.later("""
                const done = arguments[arguments.length - 1];
                fetch('/admin/after-sale/deliveries/export').then(answer => answer.text())
                    .then(text => done(text.split('\\r\\n')[1].split(',')[0]));
                """);
    }

    @Test
    void aSupervisorMakesAKeyAndTakesItBack() {
        try (Chromium supervisor = Chromium.open(RunningStore.get().address() + "/admin", "supervisor-keys")) {
            Walk.asStaff(supervisor, "supervisor");
            supervisor.go("/after-sale/keys");
            supervisor.type("#as-key-name", " ");
            supervisor.click("button.as-primary");
            supervisor.see("#as-key-name-fault");
            Walk.lookAtOurs(supervisor, "keys-faults");
            supervisor.type("#as-key-name", "Warehouse");
            supervisor.click("input[name=permissions][value=HANDLE]");
            supervisor.click("button.as-primary");
            supervisor.see("#as-secret");
            Walk.lookAtOurs(supervisor, "keys-made");
            supervisor.go("/after-sale/keys");
            supervisor.click("[data-as-key=Warehouse] summary");
            Walk.lookAtOurs(supervisor, "keys");
            supervisor.click("[data-as-key=Warehouse] button");
            supervisor.see("[role=status]");
            Walk.lookAtOurs(supervisor, "keys-revoked");
        }
    }

    private void upload(Chromium browser, String sheet) throws IOException {
        browser.choose("input[type=file]", Files.writeString(files.resolve("sheet.csv"), sheet));
        browser.click("form[enctype] button");
    }
}
