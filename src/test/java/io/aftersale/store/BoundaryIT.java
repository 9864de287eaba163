// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.demo.DemoClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** T5 on the running store, whose clock stands still: the order page's button, REST and the report that is sent say the same. */
class BoundaryIT {

    private static final Instant ORDERED = Instant.parse("2026-10-10T09:00:00Z");

    @AfterEach
    void letTimeGoOn() {
        DemoClock.shared().set(RunningStore.START);
    }

    /** Plain; over the end of summer time; over its beginning, with Easter Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-10, 2026-11-17T23:00:00Z",
        "2026-10-23, 2026-10-30T23:00:00Z",
        "2027-03-26, 2027-04-05T22:00:00Z",
    })
    void theyAgreeAtTheLastNanosecondAndAtTheFirstInstantThatIsLate(String delivered, Instant end) throws Exception {
        Shop.Placed inTime = Shop.orderAt(ORDERED, "mara@example.com", "valkyrie");
        Shop.Placed late = Shop.orderAt(ORDERED, "mara@example.com", "valkyrie");
        DemoClock.shared().stopAt(end.minusNanos(1));
        Shop.delivered(inTime, delivered);
        Shop.delivered(late, delivered);
        Visitor mara = Visitor.shopper("mara@example.com");

        assertThat(button(mara, late) + " " + rest(late)).isEqualTo("report report");
        assertThat(answers(mara, inTime)).isEqualTo("report report REPORTED_IN_TIME");

        DemoClock.shared().stopAt(end);
        assertThat(answers(mara, late)).isEqualTo("report-late report-late REPORTED_LATE");
    }

    private static String answers(Visitor mara, Shop.Placed order) throws IOException, InterruptedException {
        String before = button(mara, order) + " " + rest(order);
        return before + " " + timing(Report.complete(mara, order, order.items().get(0)));
    }

    private static String button(Visitor mara, Shop.Placed order) {
        return Shop.one(mara.get(order.page()).body(), "data-aftersale-action=\"([\\w-]+)\"");
    }

    private static String rest(Shop.Placed order) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        RunningStore.get().address() + "/api/after-sale/v1/orders/" + order.number() + "/coverage"))
                .header("Authorization", "Bearer demo-api-key")
                .build();
        String body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return Shop.one(body, "\"action\":\"([\\w-]+)\"");
    }

    private static String timing(String number) {
        ApplicationContext beans = RunningStore.get().siteBeans();
        return new TransactionTemplate(beans.getBean("blTransactionManager", PlatformTransactionManager.class))
                .execute(status -> {
                    Claim claim = beans.getBean("aftersaleClaimDesk", ClaimDesk.class)
                            .byNumber(number)
                            .orElseThrow();
                    return claim.getLines().get(0).getTiming();
                });
    }
}
