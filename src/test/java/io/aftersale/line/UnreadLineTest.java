// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.CoverageOutcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnreadLineTest {

    @Test
    void aLineOfWhichNothingCouldBeReadIsForAPersonToLookAt() {
        LineStanding line = UnreadLine.of(42, 2, LocalDate.of(2026, 11, 24));

        assertThat(line.orderItemId()).isEqualTo(42);
        assertThat(line.coverage().outcome()).isEqualTo(CoverageOutcome.NEEDS_REVIEW);
        assertThat(line.coverage().policyVersion()).isEqualTo(1);
        assertThat(line.frozen()).isFalse();
        assertThat(line.parcels()).isEmpty();
        assertThat(line.unitsFree()).isEqualTo(2);
    }
}
