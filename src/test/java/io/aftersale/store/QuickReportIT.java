// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quick reports and drafts in the running store, by a browser without JavaScript. */
class QuickReportIT {

    private static final String QUICK = "/account/after-sale/quick-report";
    private static final String CLAIMS = "/account/after-sale/claims";

    private Visitor mara;
    private Shop.Placed order;

    @BeforeEach
    void deliveredToday() {
        mara = Visitor.shopper("mara@example.com");
        order = Shop.order("mara@example.com", "valkyrie", "phoenix");
        Shop.delivered(order, "2026-11-24");
    }

    @AfterEach
    void nothingStays() {
        while (true) {
            String page = mara.get(CLAIMS).body();
            var drafts = Shop.all(page, "action=\"(" + CLAIMS + "/AS-[0-9A-Z]{8}/discard)\"");
            if (drafts.isEmpty()) {
                return;
            }
            mara.post(drafts.get(0), token(page), Map.of());
        }
    }

    @Test
    void itIsToldOnceAndTheReportGoesOnWithIt() {
        String address = quick(order);
        String page = mara.get(address).body();
        String key = Shop.one(page, "name=\"formKey\" value=\"([^\"]+)\"");
        Visitor.Answer told = tell(mara, token(page), key, order.number());
        Visitor.Answer again = tell(mara, token(page), key, order.number());

        assertThat(mara.get("/account/orders/" + order.number()).body())
                .contains("data-aftersale-action=\"quick-report\"", address.replace("&", "&amp;"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.path()).contains("/account/after-sale/report?order=" + order.number() + "&draft=AS-");
        assertThat(again.path()).isEqualTo(told.path());
        assertThat(told.body())
                .contains("You told us of the damage on", "left wing", "It broke off.")
                .contains("name=\"formKey\" value=\"" + key + "\"");

        String number = told.path().replaceAll(".*draft=", "");
        String sent = Report.complete(mara, order, order.items().get(0));
        assertThat(sent).isEqualTo(number);
        assertThat(mara.get(CLAIMS + "/" + number).body()).contains("data-aftersale-claim-state=\"IN_REVIEW\"");
        assertThat(tell(mara, token(page), key, order.number()).path()).isEqualTo(CLAIMS + "/" + number);
    }

    @Test
    void anotherShoppersOrderAndDraftAnswerLikeMissingOnes() {
        Visitor ken = Visitor.shopper("ken@example.com");
        String page = mara.get(quick(order)).body();
        String key = Shop.one(page, "name=\"formKey\" value=\"([^\"]+)\"");
        String number = tell(mara, token(page), key, order.number()).path().replaceAll(".*draft=", "");
        String kensToken = ken.token("/statues/phoenix");

        Visitor.Answer missing = ken.get(QUICK + "?order=nothing");
        Visitor.Answer foreign = ken.get(quick(order));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(missing.body());
        assertThat(ken.get("/account/after-sale/report?order=" + order.number() + "&draft=" + number)
                        .status())
                .isEqualTo(404);
        assertThat(ken.get(CLAIMS + "/" + number).status()).isEqualTo(404);
        assertThat(tell(ken, kensToken, key, order.number()).status()).isEqualTo(404);
        assertThat(ken.post(CLAIMS + "/" + number + "/discard", kensToken, Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(mara.post(CLAIMS + "/" + number + "/discard", "forged", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(mara.get(CLAIMS).body()).contains(number);
    }

    @Test
    void fieldsAreThereOnAnotherDeviceAndAFourthDraftIsTheOldest() {
        int others = drafts();
        Report first = Report.open(mara, order).line(order.items().get(0)).without("lines[");
        first.with("lines", order.items().get(0).toString())
                .with("lines[" + order.items().get(0) + "].description", "A crack in the base.")
                .act("save");
        Visitor phone = Visitor.shopper("mara@example.com");
        assertThat(phone.get(order.reportPage()).body())
                .contains("A crack in the base.", "This report is not sent yet");

        for (int more = 0; more < 2; more++) {
            String page = mara.get(order.reportPage() + "&another=yes").body();
            assertThat(page).doesNotContain("A crack in the base.");
            Report.shown(mara, order, page).with("noVideo", "true").act("save");
        }
        String fourth = mara.get(order.reportPage() + "&another=yes").body();

        assertThat(fourth).contains("Three reports of this order are not sent yet", "A crack in the base.");
        assertThat(drafts() - others).isEqualTo(3);
    }

    private int drafts() {
        return Shop.all(mara.get(CLAIMS).body(), "(/discard)\"").size();
    }

    @Test
    void ofTwoWindowsNeitherLosesItsWordsAndADiscardedOneGoesOn() {
        String first = order.items().get(0).toString();
        String page = mara.get(order.reportPage()).body();
        Report.shown(mara, order, page)
                .with("seen", Shop.one(page, "name=\"seen\" value=\"([^\"]+)\""))
                .with("lines", first)
                .with("lines[" + first + "].description", "In this window.")
                .act("save");
        Visitor.Answer other = Report.shown(mara, order, page)
                .with("seen", Shop.one(page, "name=\"seen\" value=\"([^\"]+)\""))
                .with("lines", first)
                .with("lines[" + first + "].description", "In the other window.")
                .send();

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body()).contains("In this window.", "In the other window.", "Nothing was sent yet");

        String claims = mara.get(CLAIMS).body();
        mara.post(Shop.one(claims, "action=\"(" + CLAIMS + "/AS-[0-9A-Z]{8}/discard)\""), token(claims), Map.of());
        Visitor.Answer late = Report.shown(mara, order, page)
                .with("lines", first)
                .with("lines[" + first + "].description", "Typed before it was discarded.")
                .act("save");
        assertThat(late.body()).contains("Typed before it was discarded.").doesNotContain("In this window.");
    }

    private Visitor.Answer tell(Visitor visitor, String token, String key, String number) {
        return visitor.post(
                QUICK,
                token,
                Map.of(
                        "order",
                        number,
                        "formKey",
                        key,
                        "lines",
                        order.items().get(0).toString(),
                        "part",
                        "left wing",
                        "words",
                        "It broke off."));
    }

    private static String quick(Shop.Placed order) {
        return QUICK + "?order=" + order.number() + "&line=" + order.items().get(0);
    }

    private static String token(String page) {
        return Shop.one(page, "name=\"csrfToken\"[^>]*value=\"([^\"]+)\"");
    }
}
