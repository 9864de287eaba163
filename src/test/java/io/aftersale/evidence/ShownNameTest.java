// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../x.jsp,x.jsp",
        "C:\\Users\\mara\\arm.jpg,arm.jpg",
        "'.hidden',hidden",
        "'name.',name",
        "'Дракон 🐉.jpg','Дракон 🐉.jpg'",
    })
    void aNameIsForShowingOnly(String typed, String shown) {
        assertThat(ShownName.of(typed)).isEqualTo(shown);
    }

    @Test
    void controlsAndDirectionMarksAreDropped() {
        assertThat(ShownName.of("a\r\nb\u202Egpj.exe")).isEqualTo("abgpj.exe");
    }

    @Test
    void aNameHasAtMost120CodePoints() {
        assertThat(ShownName.of("x".repeat(4000))).hasSize(120);
    }

    @Test
    void aNameOfNothingIsFile() {
        assertThat(ShownName.of(null)).isEqualTo("file");
        assertThat(ShownName.of("///")).isEqualTo("file");
    }
}
