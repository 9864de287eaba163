// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the rules advise is told before sending, never decides by itself, and stands before whoever decides. */
class AdviceIT {

    @Test
    void aBoxAloneIsToldToBeExcludedAndCanStillBeSentAskingForAnException() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        long line = order.items().get(0);
        Report report = Report.open(mara, order).line(line).video();

        String told = report.with("lines[" + line + "].kind", "BOX_DAMAGE_OUTER")
                .act("save")
                .body();
        assertThat(told)
                .contains("data-as-advice=\"REFUSE\"", "data-as-refused=\"true\"")
                .contains("Damage of the exterior brown box is excluded.", "You may still send the report");

        Visitor.Answer sent = report.with("exceptionAsked", "true").confirmed().send();
        String number = Shop.one(sent.path(), "/account/after-sale/claims/(AS-[0-9A-Z]{8})");
        assertThat(sent.body()).contains("data-aftersale-claim-state=\"IN_REVIEW\"");

        Visitor agent = Visitor.staff("agent");
        assertThat(rowOf(agent.get("/after-sale?state=ALL"), number))
                .contains("data-as-advice=\"REFUSE\"", "Asks for an exception");
        assertThat(agent.get("/after-sale/claims/" + number).body())
                .contains("data-as-advised=\"REFUSE\"", "R48", "R55", "Asks for an exception")
                .contains("selected=\"selected\" value=\"BOX_OUTER_EXCLUDED\"");
    }

    @Test
    void aPartThatGlueAloneRestoresIsForAPersonAndABoxBesideItIsNoted() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String at = "lines[" + order.items().get(0) + "].";

        Report report = Report.open(mara, order)
                .line(order.items().get(0))
                .with(at + "GLUED_AT_FACTORY", "true")
                .with(at + "OUTER_BOX_TOO", "true")
                .with("noVideo", "true")
                .with("noVideoReason", "I did not film it.");
        assertThat(report.act("save").body())
                .contains("There is no unboxing video.")
                .doesNotContain("glue is enough");
        String told = report.with(at + "CAME_OFF_CLEAN", "true").act("save").body();
        assertThat(told).contains("data-as-advice=\"LOOK\"", "glue is enough", "data-as-refused=\"false\"");

        Visitor.Answer sent = report.with("exceptionAsked", "true").confirmed().send();
        String number = Shop.one(sent.path(), "/account/after-sale/claims/(AS-[0-9A-Z]{8})");
        assertThat(Visitor.staff("viewer").get("/after-sale/claims/" + number).body())
                .contains("data-as-advised=\"LOOK\"", "R55", "R59", "A26", "It came off clean")
                .doesNotContain("Asks for an exception");
    }

    @Test
    void aStatueThatIsNotCoveredIsAdvisedToBeRefusedWithItsReason() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "phoenix");
        assertThat(mara.get(order.reportPage()).body()).contains("data-as-beyond=\"true\"");

        String number = Report.complete(mara, order, order.items().get(0));

        assertThat(Visitor.staff("viewer").get("/after-sale/claims/" + number).body())
                .contains("data-as-advised=\"REFUSE\"", "data-as-argues=\"LOOK\"", "R46", "R25");
    }

    private static String rowOf(Visitor.Answer queue, String number) {
        return Shop.one(queue.body(), "(?s)(<tr data-aftersale-claim=\"" + number + "\".*?</tr>)");
    }
}
