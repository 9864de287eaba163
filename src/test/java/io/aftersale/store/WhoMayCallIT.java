// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.web.access.AccessTable;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The access table, walked over HTTP by everybody. */
class WhoMayCallIT {

    @Test
    void strangersAreLedToTheLoginFromEveryAddressOfShoppers() {
        Visitor stranger = Visitor.stranger();

        for (AccessTable.Row row : AccessTable.SITE) {
            if (row.who() == AccessTable.Who.SHOPPER && row.verbs().contains("GET")) {
                Visitor.Answer page = stranger.send(
                        "GET", filled(row), Map.of("Accept", "text/html,*/*;q=0.8"), BodyPublishers.noBody());
                assertThat(page.path()).as(row.address()).startsWith("/login");
            }
        }
    }

    @Test
    void nobodyReachesTheBackOfficeWithoutItsPermission() {
        Visitor stockKeeper = Visitor.staff("stock");

        for (AccessTable.Row row : AccessTable.ADMIN) {
            if (row.who() == AccessTable.Who.STAFF && row.verbs().contains("GET")) {
                assertThat(stockKeeper.get(filled(row)).status())
                        .as(row.address())
                        .isEqualTo(403);
            }
        }
        assertThat(stockKeeper.get("/category").body()).doesNotContain("/admin/after-sale");
    }

    @Test
    void aViewerSeesTheQueueButMayDecideNothing() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String number = Report.complete(mara, order, order.items().get(0));
        Visitor viewer = Visitor.staff("viewer");

        Visitor.Answer workspace = viewer.get("/after-sale/claims/" + number);
        String token = viewer.token("/login");
        Visitor.Answer decided = viewer.post("/after-sale/claims/" + number + "/decide", token, Map.of("version", "0"));

        assertThat(viewer.get("/after-sale").body()).contains("href=\"/admin/after-sale\"");
        assertThat(workspace.status()).isEqualTo(200);
        assertThat(workspace.body()).doesNotContain("type=\"radio\"", "/decide\"");
        assertThat(token).isNotEmpty();
        assertThat(decided.status()).isEqualTo(403);
    }

    @Test
    void unknownAddressesAndVerbsAreClosed() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Visitor admin = Visitor.staff("admin");

        assertThat(mara.get("/account/after-sale/anything").status()).isEqualTo(404);
        assertThat(mara.get("/after-sale/anything").status()).isEqualTo(404);
        assertThat(admin.get("/after-sale/anything").status()).isEqualTo(404);
        assertThat(mara.verb("DELETE", "/account/after-sale/claims/AS-00000000").status())
                .isIn(403, 404, 405);
        assertThat(mara.verb("PUT", "/account/after-sale/report").status()).isIn(403, 404, 405);
        assertThat(admin.verb("DELETE", "/after-sale/claims/AS-00000000").status())
                .isIn(403, 404, 405);
    }

    @Test
    void anotherShoppersClaimAnswersExactlyLikeAMissingOne() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Visitor ken = Visitor.shopper("ken@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String path = Report.open(mara, order)
                .line(order.items().get(0))
                .video()
                .confirmed()
                .send()
                .path();

        Visitor.Answer foreign = ken.get(path);
        Visitor.Answer missing = ken.get("/account/after-sale/claims/AS-ZZZZZZZZ");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(missing.body());
    }

    private static String filled(AccessTable.Row row) {
        return row.address().replaceAll("\\{\\w+}", "AS-00000000");
    }
}
