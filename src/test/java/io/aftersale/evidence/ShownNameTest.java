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

    @ParameterizedTest
    @CsvSource({
        "arm.jpg,JPEG,image/jpeg,arm.jpg",
        "arm.JPEG,JPEG,image/jpeg,arm.jpeg",
        "arm.jpg,HEIF,image/heic,arm.heic",
        "arm,PNG,image/png,arm.png",
        "arm.v2,PNG,image/png,arm.v2.png",
        "film.mp4,MATROSKA,video/webm,film.webm",
        ".mp4,ISO_BMFF,video/mp4,mp4.mp4",
        "-.jpg,JPEG,image/jpeg,jpg.jpg",
        "arm.jpg. .,JPEG,image/jpeg,arm.jpg",
    })
    void aKeptFileIsShownWithATrueExtension(String typed, MediaFamily family, String type, String shown) {
        assertThat(ShownName.of(typed, new SeenBytes.Medium(family, type))).isEqualTo(shown);
    }

    @Test
    void aNamelessKeptFileIsAFileOfItsKind() {
        assertThat(ShownName.of(null, new SeenBytes.Medium(MediaFamily.JPEG, "image/jpeg")))
                .isEqualTo("file.jpg");
        assertThat(ShownName.of("x".repeat(4000) + ".jpg", new SeenBytes.Medium(MediaFamily.JPEG, "image/jpeg")))
                .hasSize(120)
                .endsWith("x.jpg");
    }

    @Test
    void aLongNameIsCutBeforeItsExtension() {
        assertThat(ShownName.of("x".repeat(4000) + ".mp4")).isEqualTo("x".repeat(116) + ".mp4");
        assertThat(ShownName.of("x".repeat(117) + ".mp4")).isEqualTo("x".repeat(116) + ".mp4");
        assertThat(ShownName.of("x".repeat(116) + ".mp4")).isEqualTo("x".repeat(116) + ".mp4");
        assertThat(ShownName.of("x".repeat(100) + "." + "y".repeat(100)))
                .isEqualTo("x".repeat(100) + "." + "y".repeat(19));
    }

    @Test
    void aNameIsNotCutInsideACharacter() {
        assertThat(ShownName.of("\uD83D\uDC09".repeat(200))).isEqualTo("\uD83D\uDC09".repeat(120));
        assertThat(ShownName.of("a\uE000b\u2028c<d>.jpg")).isEqualTo("abcd.jpg");
    }
}
