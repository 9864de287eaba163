// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** T9 and T11: each statue of an order has a decision of its own. */
class MixedOrdersIT {

    @Test
    void eachLineOfAMixedOrderIsFlaggedReportedAndJudgedByItself() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "kirin", "golem", "phoenix", "valkyrie");
        deliver(order);

        String page = mara.get(order.page()).body();
        assertThat(Shop.all(page, "data-aftersale-flag=\"(\\w+)\""))
                .containsExactly("COVERED", "NOT_COVERED", "NOT_COVERED", "COVERED");
        assertThat(Shop.all(page, "data-aftersale-action=\"([\\w-]+)\""))
                .containsExactly("report", "report", "report", "report");
        assertThat(page).contains("Ask us: the studio may still have");

        Visitor.Answer sent = Report.open(mara, order)
                .line(order.items().get(0))
                .line(order.items().get(1))
                .line(order.items().get(2))
                .video()
                .confirmed()
                .send();

        String number = Shop.one(sent.path(), "/account/after-sale/claims/(AS-[0-9A-Z]{8})");
        String claim = mara.get("/account/after-sale/claims/" + number).body();
        assertThat(Shop.one(claim, "data-aftersale-root=\"claim\"[^>]*data-aftersale-claim-state=\"(\\w+)\""))
                .isEqualTo("IN_REVIEW");
        assertThat(Shop.all(claim, "data-aftersale-flag=\"(\\w+)\""))
                .containsExactlyInAnyOrder("COVERED", "NOT_COVERED", "NOT_COVERED");
        assertThat(Shop.all(claim, "(class=\"as-film\")")).hasSize(1);
        assertThat(Shop.all(mara.get(order.page()).body(), "data-aftersale-claim=\"(AS-\\w+)\""))
                .containsExactly(number, number, number);
    }

    @Test
    void ofABundleTheStatuesAreReportedAndNeverTheBundleItself() throws SQLException {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "diorama");
        deliver(order);
        long bundle = order.items().get(0);
        List<String> before = platformRows(order);
        String form = mara.get(order.reportPage()).body();
        List<Long> offered = Shop.all(form, "name=\"lines\"[^>]*value=\"(\\d+)\"").stream()
                .map(Long::valueOf)
                .distinct()
                .toList();
        assertThat(offered).hasSize(2).doesNotContain(bundle);
        assertThat(Shop.all(mara.get(order.page()).body(), "data-aftersale-flag=\"(\\w+)\""))
                .containsExactly("COVERED", "NOT_COVERED");

        Visitor.Answer alone =
                Report.open(mara, order).line(bundle).video().confirmed().send();
        assertThat(alone.path()).doesNotContain("/claims/");
        assertThat(Shop.all(mara.get(order.page()).body(), "data-aftersale-claim=\"(AS-\\w+)\""))
                .isEmpty();

        String number = Report.complete(mara, order, offered.get(0));

        String claim = mara.get("/account/after-sale/claims/" + number).body();
        assertThat(Shop.all(claim, "data-aftersale-line=\"(\\d+)\"")).containsOnly(Long.toString(offered.get(0)));
        assertThat(platformRows(order)).isEqualTo(before);
    }

    private static void deliver(Shop.Placed order) {
        RunningStore.get()
                .siteBeans()
                .getBean("aftersaleDeliveries", DeliveryService.class)
                .record(
                        new ParcelDelivery(
                                order.id(), "P1", null, null, null, LocalDate.of(2026, 11, 20), null, List.of()),
                        RunningStore.START);
    }

    /** What the platform keeps of the order and its items. */
    private static List<String> platformRows(Shop.Placed order) throws SQLException {
        String items = "SELECT ORDER_ITEM_ID, QUANTITY, PRICE FROM BLC_ORDER_ITEM WHERE ORDER_ITEM_ID IN "
                + "(SELECT F.ORDER_ITEM_ID FROM AFTERSALE_LINE_FACTS F WHERE F.ORDER_ID = " + order.id()
                + ") OR ORDER_ID = "
                + order.id() + " ORDER BY ORDER_ITEM_ID";
        String total = "SELECT ORDER_STATUS, ORDER_TOTAL, ORDER_SUBTOTAL FROM BLC_ORDER WHERE ORDER_ID = " + order.id();
        DataSource database = RunningStore.get().siteBeans().getBean("webDS", DataSource.class);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> rows = new ArrayList<>();
            for (String query : List.of(items, total)) {
                try (ResultSet found = statement.executeQuery(query)) {
                    while (found.next()) {
                        rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
                    }
                }
            }
            return rows;
        }
    }
}
