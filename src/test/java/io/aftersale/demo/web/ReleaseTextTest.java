// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReleaseTextTest {

    @Test
    void aDateIsSaidAsPreciselyAsItIsKnown() {
        assertThat(ReleaseText.of("2026-10-12", Locale.ENGLISH)).isEqualTo("12 October 2026");
        assertThat(ReleaseText.of("2026-10", Locale.ITALIAN)).isEqualTo("ottobre 2026");
        assertThat(ReleaseText.of("2026-Q4", Locale.ENGLISH)).isEqualTo("Q4 2026");
    }

    @Test
    void whatIsUnknownOrUnreadableIsNotSaid() {
        assertThat(ReleaseText.of(null, Locale.ENGLISH)).isNull();
        assertThat(ReleaseText.of("2026-02-30", Locale.ENGLISH)).isNull();
        assertThat(ReleaseText.of("soon", Locale.ENGLISH)).isNull();
    }

    @Test
    void aQuarterStandsBetweenTheDatesAroundIt() {
        assertThat(ReleaseText.inOrder("2026-Q3")).isBetween("2026-08-31", "2026-10-01");
    }
}
