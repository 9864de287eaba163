// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.demo.StatementCounter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The back office's list of reports. */
class QueueIT {

    @Test
    void aLongerPageOfTheQueueCostsNoMoreStatements() {
        report("valkyrie");
        Visitor agent = Visitor.staff("agent");
        agent.get("/after-sale");
        int few = statementsOf(agent);
        for (int more = 0; more < 6; more++) {
            report("valkyrie", "golem");
        }

        int many = statementsOf(agent);

        assertThat(many).isEqualTo(few).isPositive();
    }

    @Test
    void aUrgentReportComesBeforeAnOrdinaryOne() {
        report("valkyrie");
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        long line = order.items().get(0);
        String urgent = Shop.one(
                Report.open(mara, order)
                        .line(line)
                        .with("lines[" + line + "].significant", "true")
                        .video()
                        .confirmed()
                        .send()
                        .path(),
                "claims/(AS-.*)");

        String queue = Visitor.staff("agent").get("/after-sale").body();

        assertThat(Shop.all(queue, "href=\"/admin/after-sale/claims/(AS-[0-9A-Z]{8})\""))
                .startsWith(urgent);
    }

    private static void report(String... statues) {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", statues);
        Report.complete(mara, order, order.items().get(0));
    }

    /** The fewest of three looks: jobs of the store may ask something at the same moment. */
    private static int statementsOf(Visitor agent) {
        return IntStream.range(0, 3).map(look -> lookedAt(agent)).min().orElseThrow();
    }

    private static int lookedAt(Visitor agent) {
        StatementCounter.take();
        agent.get("/after-sale");
        return StatementCounter.take();
    }
}
