// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimState;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

class QueueControllerTest {

    private final Office office = new Office();

    @Test
    void whatIsToBeCheckedIsShownFirst() {
        office.page = new ClaimDesk.Page(
                List.of(SentClaim.of(
                        "AS-0123ABCD",
                        ClaimState.IN_REVIEW,
                        SentLine.covered(1, ClaimState.IN_REVIEW),
                        SentLine.china(2))),
                null);

        QueueView queue = queue(null, null);

        assertThat(office.asked).containsExactly("IN_REVIEW after null limit 25");
        assertThat(queue.rows()).hasSize(1);
        QueueView.Row row = queue.rows().get(0);
        assertThat(row.number()).isEqualTo("AS-0123ABCD");
        assertThat(row.url()).isEqualTo("/after-sale/claims/AS-0123ABCD");
        assertThat(row.shopper()).isEqualTo(new QueueView.Shopper("Mara <b>", "mara@example.com"));
        assertThat(row.statues()).isEqualTo("Night Watch, Tea Master");
        assertThat(row.flag().flag()).isEqualTo("NOT_COVERED");
        assertThat(row.timing()).isEqualTo("REPORTED_IN_TIME");
        assertThat(row.advice()).isEqualTo("REFUSE");
        assertThat(row.adviceText()).isEqualTo("Refuse");
        assertThat(row.exceptionAsked()).isTrue();
        assertThat(row.evidence()).containsExactly("Photos: 1", "Video: 1");
        assertThat(row.answerBy()).isEqualTo("Sun 22 Nov 2026, 23:59 (Rome)");
        assertThat(row.age()).isEqualTo("2 d");
        assertThat(row.urgent()).isTrue();
        assertThat(row.state()).isEqualTo("IN_REVIEW");
    }

    @Test
    void theTabIsKeptInTheAddressOfTheNextPage() {
        office.page = new ClaimDesk.Page(
                List.of(SentClaim.of("AS-1", ClaimState.REFUSED, SentLine.covered(1, ClaimState.REFUSED))), "1700-9");

        QueueView queue = queue("REFUSED", "1600-3");

        assertThat(office.asked).containsExactly("REFUSED after 1600-3 limit 25");
        assertThat(queue.nextUrl()).isEqualTo("/after-sale?state=REFUSED&after=1700-9");
        assertThat(queue.firstUrl()).isEqualTo("/after-sale?state=REFUSED");
        assertThat(queue.tabs())
                .filteredOn(QueueView.Tab::current)
                .extracting(QueueView.Tab::url)
                .containsExactly("/after-sale?state=REFUSED");
    }

    @Test
    void anEmptyTabHasNoPages() {
        QueueView queue = queue("ALL", null);

        assertThat(office.asked).containsExactly("null after null limit 25");
        assertThat(queue.rows()).isEmpty();
        assertThat(queue.firstUrl()).isEmpty();
        assertThat(queue.nextUrl()).isEmpty();
    }

    @Test
    void anUnknownTabMeansWhatIsToBeChecked() {
        queue("DRAFT", null);

        assertThat(office.asked).containsExactly("IN_REVIEW after null limit 25");
    }

    private QueueView queue(String state, String after) {
        ExtendedModelMap model = new ExtendedModelMap();
        QueueController controller =
                new QueueController(
                Staff.VIEWER, office, office.quick, office.queueViews(), Office.words(), office.frame());
        assertThat(controller.queue(state, after, Locale.ENGLISH, model)).isEqualTo("aftersale/queue");
        return (QueueView) model.get("queue");
    }
}
