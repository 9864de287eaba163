// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1"})
    void whatCouldRunAsAFormulaIsGuardedAndComesBackPlain(String value) {
        assertThat(SheetCell.guarded(value)).isEqualTo("'" + value);
        assertThat(SheetCell.plain("'" + value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GLS", "1-2", "'", "'GLS"})
    void everythingElseStaysAsItIs(String value) {
        assertThat(SheetCell.guarded(value)).isEqualTo(value);
        assertThat(SheetCell.plain(value)).isEqualTo(value);
    }

    @Test
    void blanksAroundAValueAreNoPartOfIt() {
        assertThat(SheetCell.plain(" GLS ")).isEqualTo("GLS");
    }
}
