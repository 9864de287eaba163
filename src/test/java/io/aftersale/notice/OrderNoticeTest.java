// SPDX-License-Identifier: Apache-2.0
package io.aftersale.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.notice.OrderNotice.LineNotice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderNoticeTest {

    private static final LineNotice DELIVERED = new LineNotice(
            "Kirin",
            "Covered",
            List.of("Pre-orders are covered.", "Noted later."),
            "Report by Friday",
            LocalDate.of(2026, 11, 27),
            Instant.parse("2026-11-27T23:00:00Z"),
            "Report a problem",
            "/report?order=1");
    private static final LineNotice WAITING = new LineNotice("Oni", "Not covered", List.of(), "", null, null, "", "");

    @Test
    void everyLineIsToldWithItsReasonsItsDeadlineAndItsAddress() {
        assertThat(new OrderNotice("Order 1", List.of(DELIVERED, WAITING), "Filming", List.of("Start.", "Stop."))
                        .text("https://statues.example"))
                .isEqualTo("""
                        Order 1

                        Kirin
                        Covered
                        - Pre-orders are covered.
                        - Noted later.
                        Report by Friday
                        Report a problem: https://statues.example/report?order=1

                        Oni
                        Not covered

                        Filming
                        1. Start.
                        2. Stop.
                        """);
    }

    @Test
    void aRecordIsMadeOfTheWordsThatWereDue() {
        NoticeWords due = new NoticeWords(3, "en", List.of("Fragile."));
        Instant now = Instant.parse("2026-11-24T11:00:00Z");

        assertThat(NoticeRecord.of(7, NoticeAnswer.NOT_TICKED, due, now))
                .isEqualTo(new NoticeRecord(7, NoticeAnswer.NOT_TICKED, 3, "en", due.sha256(), now));
    }
}
