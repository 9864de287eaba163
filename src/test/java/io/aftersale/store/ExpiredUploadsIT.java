// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a shopper reads of an upload whose 48 hours are over (T15). */
class ExpiredUploadsIT {

    private Visitor mara;
    private Shop.Placed order;
    private Tus tus;
    private String film;

    @BeforeEach
    void expire() {
        mara = Visitor.shopper("mara@example.com");
        order = Shop.order("mara@example.com", "valkyrie");
        tus = new Tus(mara, order);
        film = tus.film(1000);
        tus.append(film, 0, new byte[10]);
        Expiry.endTheLifeOf(film.substring(film.lastIndexOf('/') + 1));
    }

    @Test
    void thePageSaysSoInBothLanguagesAtTheFilesPlace() {
        assertThat(mara.get(order.reportPage()).body())
                .contains("The upload of \u201cunboxing.mp4\u201d expired", "Please send the file again.");
        assertThat(mara.get(order.reportPage() + "&blLocaleCode=it").body())
                .contains("Il caricamento di \u201cunboxing.mp4\u201d \u00e8 scaduto", "Invia di nuovo il file.");
        mara.get(order.reportPage() + "&blLocaleCode=en");
    }

    @Test
    void clientsReadItAndMayNotGoOn() {
        assertThat(tus.head(film).status()).isEqualTo(410);
        assertThat(tus.append(film, 10, new byte[10]).status()).isEqualTo(410);
        assertThat(tus.list().body())
                .contains(
                        "\"state\":\"EXPIRED\"",
                        "\"code\":\"EXPIRED\"",
                        "The upload of \u201cunboxing.mp4\u201d expired")
                .doesNotContain("\"expires\"");
    }

    @Test
    void itIsGoneWhenTheShopperRemovesItOrSendsTheFileAgain() {
        String id = film.substring(film.lastIndexOf('/') + 1);
        Report report = Report.shown(mara, order, mara.get(order.reportPage()).body());

        assertThat(report.act("remove:" + id).body()).doesNotContain("The upload of");
        assertThat(tus.head(film).status()).isEqualTo(404);

        String second = tus.film(1000);
        Expiry.endTheLifeOf(second.substring(second.lastIndexOf('/') + 1));
        assertThat(tus.list().body()).contains("EXPIRED");
        tus.film(1000);
        assertThat(tus.list().body()).doesNotContain("EXPIRED");
    }
}
