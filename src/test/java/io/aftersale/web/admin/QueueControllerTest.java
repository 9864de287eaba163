// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.QuickReports;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

        assertThat(office.asked).containsExactly("SUBMITTED after null limit 1", "IN_REVIEW after null limit 25");
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

        assertThat(office.asked).containsExactly("SUBMITTED after null limit 1", "REFUSED after 1600-3 limit 25");
        assertThat(queue.nextUrl()).isEqualTo("/after-sale?state=REFUSED&after=1700-9");
        assertThat(queue.firstUrl()).isEqualTo("/after-sale?state=REFUSED");
        assertThat(queue.tabs())
                .filteredOn(QueueView.Tab::current)
                .extracting(QueueView.Tab::url)
                .containsExactly("/after-sale?state=REFUSED");
    }

    @Test
    void quickReportsStandAboveWhatIsToBeCheckedAndHaveATab() {
        office.quick.page = new QuickReports.Page(List.of(waiting()), "1700-9");

        QueueView top = queue(null, null);
        QueueView tab = queue("QUICK", "1600-3");
        QueueView further = queue("IN_REVIEW", "1600-3");

        assertThat(office.quick.asked).containsExactly("after null limit 3", "after 1600-3 limit 25");
        assertThat(top.quickUrl()).isEqualTo("/after-sale?state=QUICK");
        assertThat(top.quick())
                .containsExactly(new QueueView.Quick(
                        "AS-1",
                        new QueueView.Shopper("Mara <b>", "mara@example.com"),
                        "20261120-20",
                        "22 Nov 2026, 10:00 (Rome)",
                        "2026-11-22T10:00:00+01:00",
                        "1 d",
                        "Sun 22 Nov 2026, 23:59 (Rome)",
                        "Sun 29 Nov 2026, 23:59 (Rome)",
                        List.of(
                                "the unboxing video, or why there is none",
                                "photos of Night Watch (1 of 2)",
                                "the report itself: the shopper has not sent it"),
                        List.of(new QueueView.Told("Night Watch", List.of("arm\nbroken")))));
        assertThat(tab.nextUrl()).isEqualTo("/after-sale?state=QUICK&after=1700-9");
        assertThat(tab.quickUrl()).isEmpty();
        assertThat(tab.quick()).hasSize(1);
        assertThat(further.quick()).isEmpty();
    }

    static QuickReports.Waiting waiting() {
        Claim draft = SentClaim.proxy(
                Claim.class,
                Map.of(
                        "getNumber",
                        "AS-1",
                        "getOrderId",
                        20L,
                        "getOrderNumber",
                        "20261120-20",
                        "getToldAt",
                        Instant.parse("2026-11-22T09:00:00Z"),
                        "getDueAt",
                        Instant.parse("2026-11-22T23:00:00Z")));
        return new QuickReports.Waiting(
                draft,
                Instant.parse("2026-11-29T23:00:00Z"),
                true,
                List.of(new QuickReports.Line(1, List.of("arm\nbroken"), 1, 2)));
    }

    @Test
    void whatWaitsForTheScanHasATabWhereThereIsAny() {
        List<QueueView.Tab> without = queue(null, null).tabs();
        List<QueueView.Tab> itself = queue("SUBMITTED", null).tabs();
        office.page = new ClaimDesk.Page(
                List.of(SentClaim.of("AS-1", ClaimState.SUBMITTED, SentLine.covered(1, ClaimState.SUBMITTED))), null);
        List<QueueView.Tab> with = queue("QUICK", null).tabs();

        QueueView.Tab tab = new QueueView.Tab("/after-sale?state=SUBMITTED", "Waiting for the scan", false);
        assertThat(without).hasSize(6).doesNotContain(tab);
        assertThat(with).hasSize(7).contains(tab);
        assertThat(itself).contains(new QueueView.Tab("/after-sale?state=SUBMITTED", "Waiting for the scan", true));
    }

    @Test
    void anEmptyTabHasNoPages() {
        QueueView queue = queue("ALL", null);

        assertThat(office.asked).containsExactly("SUBMITTED after null limit 1", "null after null limit 25");
        assertThat(queue.rows()).isEmpty();
        assertThat(queue.firstUrl()).isEmpty();
        assertThat(queue.nextUrl()).isEmpty();
    }

    @Test
    void anUnknownTabMeansWhatIsToBeChecked() {
        queue("DRAFT", null);

        assertThat(office.asked).containsExactly("SUBMITTED after null limit 1", "IN_REVIEW after null limit 25");
    }

    private QueueView queue(String state, String after) {
        ExtendedModelMap model = new ExtendedModelMap();
        QueueController controller = new QueueController(
                Staff.VIEWER, office, office.quick, office.queueViews(), Office.words(), office.frame());
        assertThat(controller.queue(state, after, Locale.ENGLISH, model)).isEqualTo("aftersale/queue");
        return (QueueView) model.get("queue");
    }
}
