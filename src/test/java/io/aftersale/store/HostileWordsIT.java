// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is typed is text: no database trips over it, no page runs it. */
class HostileWordsIT {

    private static final String HOSTILE =
            "\"><script>alert(1)</script><svg onload='x'>{0}${7*7}[[${7*7}]]__${7*7}__\0\u202e\ud83d\ude00";

    private Visitor mara;
    private Shop.Placed order;
    private long line;

    @BeforeEach
    void order() {
        mara = Visitor.shopper("mara@example.com");
        order = Shop.order("mara@example.com", "valkyrie");
        line = order.items().get(0);
    }

    @Test
    void anOrderNumberWithANulIsNoOrder() {
        assertThat(mara.get(order.reportPage() + "%00").status()).isEqualTo(404);
        assertThat(mara.get("/account/after-sale/report?order=%00").status()).isEqualTo(404);
        assertThat(Report.of("\0", mara, order).act("save").status()).isEqualTo(404);
    }

    @Test
    void scriptsAndExpressionsAreShownAsTheyWereTyped() {
        String number = Shop.one(
                Report.open(mara, order)
                        .line(line)
                        .with("lines[" + line + "].part", HOSTILE)
                        .with("lines[" + line + "].description", HOSTILE)
                        .file(Report.photos(line) + "#3", "<svg onload=1>\0{0}.jpg", "image/jpeg", Media.jpeg(3))
                        .with("noVideo", "true")
                        .with("noVideoReason", HOSTILE)
                        .confirmed()
                        .send()
                        .path(),
                "/account/after-sale/claims/(AS-[0-9A-Z]{8})");

        assertHarmless(mara.get("/account/after-sale/claims/" + number));
        assertHarmless(Visitor.staff("agent").get("/after-sale/claims/" + number));
    }

    private static void assertHarmless(Visitor.Answer page) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)", "{0}${7*7}[[${7*7}]]__${7*7}__")
                .doesNotContain("<script>alert(1)", "<svg onload");
    }
}
