// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.policy.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindsInSettingsTest {

    private static final Setting BY_KIND = Setting.DEADLINE_WORKING_DAYS_BY_KIND;

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void everyKindOfProblemMayHaveWorkingDaysOfItsOwn(ProblemKind kind) {
        assertThat(BY_KIND.faultOf(kind + "=10")).isEmpty();
    }

    @Test
    void nothingElseMay() {
        assertThat(BY_KIND.faultOf("SCRATCH=10")).isPresent();
        assertThat(BY_KIND.faultOf("DAMAGED=10 SCRATCH=10")).isPresent();
        assertThat(BY_KIND.faultOf("DAMAGED=0")).isPresent();
    }
}
