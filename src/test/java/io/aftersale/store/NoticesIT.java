// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.demo.DemoClock;
import io.aftersale.notice.NoticeAnswer;
import io.aftersale.notice.NoticeRecord;
import io.aftersale.notice.NoticeRecords;
import io.aftersale.platform.OrderReader;
import io.aftersale.policy.PolicyBook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a buyer is told before and after ordering, and the tick under it. */
class NoticesIT {

    private static final String TICK = "name=\"aftersaleNotice\"";
    private static final String TOKEN = TICK + "[^>]*value=\"([^\"]+)\"";

    @Test
    void aProductPageTellsWhatConcernsItsOriginOnly() {
        Visitor visitor = Visitor.stranger();

        assertThat(notice(visitor.get("/statues/phoenix").body()))
                .contains("China Stock: these items are not covered")
                .doesNotContain("In stock:", "Pre-order:");
        assertThat(notice(visitor.get("/statues/golem").body()))
                .contains("In stock: no after-sales service", "more than 3 months")
                .doesNotContain("China Stock", "Pre-order:");
        assertThat(notice(visitor.get("/statues/kirin").body()))
                .contains("Pre-order: products bought in pre-order are always covered")
                .doesNotContain("China Stock", "In stock:");
    }

    @Test
    void cartAndCheckoutTellWhatConcernsTheirLinesWithoutATick() {
        Basket basket = Basket.of(Visitor.stranger(), "phoenix", "kirin");

        assertThat(List.of(basket.cart(), basket.checkout())).allSatisfy(page -> {
            assertThat(notice(page))
                    .contains("Pre-order:", "China Stock:", "film the unboxing", "within 5 working days")
                    .doesNotContain("In stock:");
            assertThat(page).doesNotContain(TICK);
        });
    }

    @Test
    void theConfirmationTellsHowToFilmAndGivesTheNotesToTakeAlong() {
        String page = Basket.of(Visitor.shopper("mara@example.com"), "kirin")
                .order(Map.of())
                .body();

        assertThat(page)
                .contains(
                        "data-aftersale-root=\"placed\"", "Start filming while the package is still closed and sealed")
                .contains("href=\"mailto:?subject=Order%20")
                .contains("account%2Fafter-sale%2Freport%3Forder%3D");
    }

    @Test
    void aGuestsNotesHoldNoAddressOfAnAccount() {
        String page =
                Basket.of(Visitor.stranger(), "oni", "diorama").order(Map.of()).body();

        assertThat(page)
                .contains("data-aftersale-root=\"placed\"", "China%20Stock%20%E2%80%93%20not%20covered")
                .doesNotContain("account%2Fafter-sale");
    }

    @Test
    void nothingIsKeptWhereThePolicyAsksForNoTick() {
        String page = Basket.of(Visitor.shopper("mara@example.com"), "kirin")
                .order(Map.of("aftersaleNotice", "1.en.abc"))
                .body();

        assertThat(kept(page)).isEmpty();
    }

    /** A version of the policy that holds from March 2031 on asks for the tick and has words of the merchant. */
    @Nested
    class UnderAPolicyThatAsksForTheTick {

        @BeforeAll
        static void itIsPublished() {
            long from = Instant.parse("2031-03-01T00:00:00Z").toEpochMilli();
            Rows.change(
                    "INSERT INTO AFTERSALE_POLICY (VERSION_NUMBER, VALID_FROM, PUBLISHED_AT, PUBLISHED_BY, NOTE) VALUES (901, "
                            + from + ", 0, 'test', '')");
            setting("notice.tick", "true");
            setting("text.notice.it", "Pensaci bene.\nParola di <b>negozio</b>.");
            RunningStore.get()
                    .siteBeans()
                    .getBean("aftersalePolicyBook", PolicyBook.class)
                    .version(901);
        }

        @BeforeEach
        void itIsInForce() {
            DemoClock.shared().set(Instant.parse("2031-03-10T09:00:00Z"));
        }

        @AfterEach
        void itIsNotYet() {
            DemoClock.shared().set(RunningStore.START);
        }

        @Test
        void theTickIsKeptWithTheWordsAndTheMoment() {
            Basket basket = Basket.of(Visitor.shopper("mara@example.com"), "kirin");
            String token = Shop.one(basket.checkout(), TOKEN);

            NoticeRecord kept =
                    kept(basket.order(Map.of("aftersaleNotice", token)).body()).orElseThrow();

            assertThat(kept.answer()).isEqualTo(NoticeAnswer.TICKED);
            assertThat(token).isEqualTo("901.en." + kept.wordsSha256());
            assertThat(kept.policyVersion()).isEqualTo(901);
            assertThat(kept.locale()).isEqualTo("en");
            assertThat(kept.answeredAt())
                    .isBetween(Instant.parse("2031-03-10T09:00:00Z"), Instant.parse("2031-03-10T09:05:00Z"));
        }

        @Test
        void whoDoesNotTickItIsNotHindered() {
            Basket basket = Basket.of(Visitor.stranger(), "kirin");
            assertThat(Shop.one(basket.checkout(), "<input ([^>]*" + TICK + "[^>]*)>"))
                    .contains("required");

            String page = basket.order(Map.of()).body();

            assertThat(page).contains("data-aftersale-root=\"placed\"");
            assertThat(kept(page).orElseThrow().answer()).isEqualTo(NoticeAnswer.NOT_TICKED);
        }

        @Test
        void aTickOfAnotherCartsWordsIsKeptAsThat() {
            Visitor visitor = Visitor.stranger();
            String before = Shop.one(Basket.of(visitor, "kirin").checkout(), TOKEN);

            String page = Basket.of(visitor, "phoenix")
                    .order(Map.of("aftersaleNotice", before))
                    .body();

            assertThat(kept(page).orElseThrow().answer()).isEqualTo(NoticeAnswer.OTHER_WORDS);
        }

        @Test
        void whatWasTickedStaysTickedWhereAnotherFieldIsWrong() {
            Basket basket = Basket.of(Visitor.stranger(), "kirin");
            String token = Shop.one(basket.checkout(), TOKEN);

            String again = basket.send("", Map.of("aftersaleNotice", token)).body();

            assertThat(Shop.one(again, "<input ([^>]*" + TICK + "[^>]*)>")).contains("checked=\"checked\"");
        }

        @Test
        void theMerchantsWordsStandThereAsPlainText() {
            Visitor visitor = Visitor.stranger();
            visitor.get("/?blLocaleCode=it");
            Basket basket = Basket.of(visitor, "kirin");

            assertThat(basket.checkout()).contains("Pensaci bene.\nParola di &lt;b&gt;negozio&lt;/b&gt;.");
            String token = Shop.one(basket.checkout(), TOKEN);
            assertThat(token).startsWith("901.it.");
            assertThat(kept(basket.order(Map.of("aftersaleNotice", token)).body())
                            .orElseThrow()
                            .answer())
                    .isEqualTo(NoticeAnswer.TICKED);
        }

        @Test
        void aCheckoutSucceedsWithoutTheTable() {
            Basket basket = Basket.of(Visitor.shopper("mara@example.com"), "kirin");
            String token = Shop.one(basket.checkout(), TOKEN);
            String page;
            Rows.change("ALTER TABLE AFTERSALE_NOTICE RENAME TO AFTERSALE_NOTICE_AWAY");
            try {
                page = basket.order(Map.of("aftersaleNotice", token)).body();
            } finally {
                Rows.change("ALTER TABLE AFTERSALE_NOTICE_AWAY RENAME TO AFTERSALE_NOTICE");
            }

            assertThat(page).contains("data-aftersale-root=\"placed\"", "data-aftersale-flag=\"COVERED\"");
            assertThat(kept(page)).isEmpty();
        }
    }

    private static String notice(String page) {
        return Shop.one(page, "(?s)(data-aftersale-notice=.*?</ul>)");
    }

    private static Optional<NoticeRecord> kept(String confirmation) {
        String number = Shop.one(confirmation, "<strong>(\\d+)</strong>");
        return RunningStore.get()
                .siteBeans()
                .getBean("aftersaleNoticeRecords", NoticeRecords.class)
                .of(orderId(number));
    }

    private static long orderId(String number) {
        return RunningStore.get()
                .siteBeans()
                .getBean("aftersaleOrderReader", OrderReader.class)
                .byNumber(number)
                .orElseThrow()
                .id();
    }

    private static void setting(String name, String value) {
        Rows.change("INSERT INTO AFTERSALE_POLICY_SETTING (VERSION_NUMBER, NAME, SETTING_VALUE) VALUES (901, '" + name
                + "', '" + value + "')");
    }
}
