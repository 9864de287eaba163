// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** For ten days of May 2027 the store counts from the collected day (A21); each version begins after the one before, so whoever publishes later ones asks for these first. */
public final class CollectedDays {

    private static final String DRAFT = "/after-sale/policies/draft";

    private static boolean published;

    private CollectedDays() {}

    /** From the 10th of May on; from the 20th on it is as before. */
    public static synchronized void publish() {
        if (!published) {
            published = true;
            publish("COLLECTED", "2027-05-10T00:00");
            publish("DELIVERED", "2027-05-20T00:00");
        }
    }

    private static void publish(String countsFrom, String validFrom) {
        Visitor supervisor = Visitor.staff("supervisor");
        supervisor.post(DRAFT + "/begin", supervisor.token("/after-sale/policies"), Map.of());
        String token = supervisor.token(DRAFT);
        supervisor.post(DRAFT, token, Map.of("seen", seen(supervisor), "delivery.countsFrom", countsFrom));
        Visitor.Answer answer = supervisor.post(
                DRAFT + "/publish",
                token,
                Map.of("seen", seen(supervisor), "validFrom", validFrom, "note", "Parcels lie at pick-up points."));
        assertThat(answer.body()).contains("is published");
    }

    private static String seen(Visitor supervisor) {
        return Shop.one(supervisor.get(DRAFT).body(), "name=\"seen\" value=\"(\\d+)\"");
    }
}
