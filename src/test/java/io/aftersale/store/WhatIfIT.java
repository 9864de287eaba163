// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "What would the policy say?" in the back office, beside what the REST previews answer. */
class WhatIfIT {

    @ParameterizedTest
    @CsvSource({
        "PRE_ORDER, , 2026-11-20",
        "IN_STOCK, 2026-10-12, 2026-11-20",
        "IN_STOCK, 2026-08-20, 2026-11-20",
        "IN_STOCK, 2026-08-19, 2026-11-20",
        "IN_STOCK, 2026-08, 2026-11-30",
        "IN_STOCK, 2026-Q3, 2027-01-01",
        "IN_STOCK, , 2026-11-20",
        "CHINA_STOCK, 2026-11-01, 2026-11-20",
        "UNKNOWN, 2026-11-01, 2026-11-20"
    })
    void thePageSaysWhatTheRestPreviewSays(String origin, String release, String ordered) {
        String asked = "stockOrigin=" + origin + "&releaseDate=" + (release == null ? "" : release);

        String page = Visitor.staff("viewer")
                .get("/after-sale/preview?" + asked + "&orderedOn=" + ordered)
                .body();
        String rest = rest("/coverage/preview?" + asked + "&measuredOn=" + ordered);

        assertThat(Shop.all(page, "data-as-code=\"(\\w+)\""))
                .isNotEmpty()
                .isEqualTo(Shop.all(rest, "\"code\":\"(\\w+)\""));
        assertThat(List.copyOf(Shop.all(page, "data-aftersale-flag=\"(\\w+)\"")))
                .hasSize(2)
                .containsOnly(Shop.one(rest, "\"outcome\":\"(\\w+)\""));
        assertThat(Shop.one(page, "data-as-policy=\"(\\d+)\"")).isEqualTo(Shop.one(rest, "\"policyVersion\":(\\d+)"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20", "2026-12-04", "2026-12-24", "2027-03-25", "2026-03-27", "2026-10-23"})
    void theDeadlineIsTheOneOfTheRestPreviewDayByDay(String delivered) {
        String page = Visitor.staff("viewer")
                .get("/after-sale/preview?stockOrigin=PRE_ORDER&orderedOn=2026-01-02&deliveredOn=" + delivered)
                .body();
        String rest = rest("/deadline/preview?deliveredOn=" + delivered);

        assertThat(Shop.one(page, "data-aftersale-deadline=\"([^\"]+)\""))
                .isEqualTo(Shop.one(rest, "\"deadline\":\"([^\"]+)\""));
        assertThat(Shop.all(page, "data-as-counts=\"(\\w+)\"")).isEqualTo(Shop.all(rest, "\"counts\":(\\w+)"));
    }

    @Test
    void anAdviceNamesEveryReasonWithItsRule() {
        String page = Visitor.staff("viewer")
                .get(
                        "/after-sale/preview?stockOrigin=CHINA_STOCK&orderedOn=2026-11-01&deliveredOn=2026-11-10"
                                + "&reportedOn=2026-11-20&kind=DAMAGED&answers=GLUED_AT_FACTORY&answers=CAME_OFF_CLEAN&video=no")
                .body();

        assertThat(page).contains("data-as-advised=\"REFUSE\"");
        assertThat(Shop.all(page, "data-as-code=\"(\\w+)\""))
                .containsExactly("CHINA_STOCK_NOT_COVERED", "REPORTED_LATE", "MINOR_GLUE_FIXABLE", "VIDEO_MISSING");
        assertThat(page).contains("factory-preglued parts that can be restored");
    }

    @Test
    void whoMayNotViewIsTurnedAway() {
        assertThat(Visitor.staff("stock").get("/after-sale/preview").status()).isEqualTo(403);
        assertThat(Visitor.stranger().get("/admin/after-sale/preview").body()).doesNotContain("data-aftersale-root");
    }

    @Test
    void hostileWordsStandThereAsTheyWereTyped() {
        String page = Visitor.staff("viewer")
                .get(
                        "/after-sale/preview?orderedOn=2026-11-01&releaseDate=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&policy=%3Cb%3E")
                .body();

        assertThat(page).doesNotContain("<script>alert", "\"<b>").contains("&lt;b&gt;");
    }

    private static String rest(String address) {
        return Visitor.stranger()
                .get("/api/after-sale/v1" + address, "Authorization", "Bearer demo-api-key")
                .body();
    }
}
