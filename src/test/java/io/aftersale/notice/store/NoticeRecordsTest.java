// SPDX-License-Identifier: Apache-2.0
package io.aftersale.notice.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.notice.NoticeAnswer;
import io.aftersale.notice.NoticeRecord;
import io.aftersale.notice.NoticeRecords;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeRecordsTest {

    private static final NoticeRecord TICKED = new NoticeRecord(
            7, NoticeAnswer.TICKED, 1, "it", "0123456789abcdef".repeat(4), Instant.parse("2026-11-24T11:00:00.123Z"));

    private Stores stores;
    private NoticeRecords records;

    @BeforeEach
    void open() {
        stores = Stores.open(new MovedClock("2026-11-24T11:00:00Z"), new CatalogueInMemory(), new FilesInMemory());
        records = stores.bean("notices", NoticeRecords.class);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void whatWasAnsweredIsReadAsItWasKept() {
        records.keep(TICKED);

        assertThat(records.of(7)).contains(TICKED);
        assertThat(records.of(8)).isEmpty();
    }

    @Test
    void theLastTryOfACheckoutCounts() {
        records.keep(TICKED);

        NoticeRecord again = new NoticeRecord(
                7, NoticeAnswer.NOT_TICKED, 1, "en", "f".repeat(64), Instant.parse("2026-11-25T11:00:00Z"));
        records.keep(again);

        assertThat(records.of(7)).contains(again);
    }

    @Test
    void itIsKeptWhateverBecomesOfTheWorkAround() {
        stores.rollingBack(() -> records.keep(TICKED));

        assertThat(records.of(7)).contains(TICKED);
    }
}
