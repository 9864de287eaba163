// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class DecisionFormTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void linesWithoutAnEventAreLeftAsTheyAre() {
        request.setParameter("line", new String[] {"1", "2"});
        request.setParameter("event-2", "ACCEPT");

        assertThat(DecisionForm.read(request).decisions())
                .extracting(decision -> decision.orderItemId())
                .containsExactly(2L);
    }

    @Test
    void oneUnreadableLineLeavesAllUndone() {
        request.setParameter("line", new String[] {"1", "2"});
        request.setParameter("event-1", "ACCEPT");
        request.setParameter("event-2", "accept everything");

        assertThat(DecisionForm.read(request).decisions()).isEmpty();
    }

    @Test
    void aLineThatIsNoNumberLeavesAllUndone() {
        request.setParameter("line", new String[] {"1", "x"});
        request.setParameter("event-1", "ACCEPT");
        request.setParameter("event-x", "ACCEPT");

        assertThat(DecisionForm.read(request).decisions()).isEmpty();
    }

    @Test
    void aReasonOutsideTheListCountsAsNone() {
        request.setParameter("line", "1");
        request.setParameter("event-1", "REFUSE");
        request.setParameter("reasonCode-1", "BECAUSE");

        assertThat(DecisionForm.read(request).decisions().get(0).reasonCode()).isEmpty();
    }

    @Test
    void aVersionThatIsNoNumberIsNobodys() {
        request.setParameter("version", "3 or so");

        assertThat(DecisionForm.read(request).version()).isEqualTo(-1);
        assertThat(DecisionForm.read(request).lines()).isEmpty();
    }

    @Test
    void aLineSentTwiceIsDecidedOnce() {
        request.setParameter("line", new String[] {"1", "1"});
        request.setParameter("event-1", "ACCEPT");

        assertThat(DecisionForm.read(request).decisions()).hasSize(1);
    }
}
