// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportTerms;
import io.aftersale.notice.OrderNotice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderNoticesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");

    private final OrderNotices notices = new OrderNotices(new LineViews(Reader.ROME), Reader.ROME);

    @Test
    void anOrderIsToldInPlainTextWithItsDeadlineAndTheWayToReport() {
        OrderNotice.LineNotice line = notices.line("1001", "Kirin", delivered(), NOW, Reader.english());

        String text = order(line, Reader.english()).text("https://statues.example");

        assertThat(text).isEqualTo("""
                Order 1001

                Kirin
                Covered – pre-order
                - Pre-order items are always covered by our after-sales service.
                Report by Fri 27 Nov 2026, 23:59 (Rome)
                Report a problem: https://statues.example/account/after-sale/report?order=1001&line=7

                Before you open the parcel
                1. Start filming while the package is still closed and sealed; show it from all sides.
                2. Keep filming without a cut until all contents are out.
                3. Take detailed pictures of any damage.
                4. Report any damage within 5 working days of the courier’s delivery date.
                5. If the damage is significant, please tell us within 24 hours of receiving the parcel.
                6. Keep all parts and the packaging, and glue nothing until we have answered.
                7. Studios often ask for the video; without it after-sales service is not assured.
                """);
        assertThat(line.lastDay()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(line.deadline()).isEqualTo(Instant.parse("2026-11-27T23:00:00Z"));
    }

    @Test
    void theSameIsToldInItalian() {
        String text = order(notices.line("1001", "Kirin", delivered(), NOW, Reader.italian()), Reader.italian())
                .text("https://statues.example");

        assertThat(text).isEqualTo("""
                Ordine 1001

                Kirin
                Coperto – preordine
                - Gli articoli in preordine sono sempre coperti dal nostro servizio post-vendita.
                Segnala entro ven 27 nov 2026, 23:59 (Roma)
                Segnala un problema: https://statues.example/account/after-sale/report?order=1001&line=7

                Prima di aprire il pacco
                1. Inizia a filmare con la confezione ancora chiusa e sigillata; mostrala da tutti i lati.
                2. Continua a filmare senza interruzioni fino a quando tutto il contenuto è fuori.
                3. Fotografa nei dettagli ogni danno.
                4. Segnala ogni danno entro 5 giorni lavorativi dalla data di consegna del corriere.
                5. Se il danno è importante, avvisaci entro 24 ore dal ricevimento del pacco.
                6. Conserva tutte le parti e l’imballaggio e non incollare nulla finché non ti abbiamo risposto.
                7. Gli studi chiedono spesso il video; senza, il servizio post-vendita non è garantito.
                """);
    }

    @Test
    void aGuestIsToldOfTheCoverageOnly() {
        OrderNotice.LineNotice line = notices.line("Oni", Coverages.chinaStock(), Reader.english());

        assertThat(order(line, Reader.english()).text("https://statues.example"))
                .contains("Oni\nChina Stock – not covered by the studio\n- ")
                .doesNotContain("https://");
        assertThat(line.deadline()).isNull();
        assertThat(line.lastDay()).isNull();
    }

    @Test
    void theMailToOneselfCarriesTheWholeText() {
        OrderNotice notice = order(notices.line("Oni", Coverages.chinaStock(), Reader.english()), Reader.english());

        assertThat(PlacedView.of(notice, "https://statues.example").mail())
                .startsWith(
                        "mailto:?subject=Order%201001&body=Order%201001%0D%0A%0D%0AOni%0D%0AChina%20Stock%20%E2%80%93")
                .doesNotContain("+", "&amp;");
    }

    private OrderNotice order(OrderNotice.LineNotice line, Words words) {
        return notices.order("1001", List.of(line), Coverages.POLICY.deadlineTerms(), words);
    }

    private static LineStanding delivered() {
        LineStanding.Parcel parcel = new LineStanding.Parcel(
                "P1",
                null,
                LocalDate.of(2026, 11, 20),
                null,
                Instant.parse("2026-11-27T23:00:00Z"),
                LocalDate.of(2026, 11, 27));
        return new LineStanding(
                7, Coverages.preOrder(), ReportTerms.of(Coverages.POLICY, null), true, List.of(parcel), List.of(), 1);
    }
}
