// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonsCsvSheetsTest {

    private final CommonsCsvSheets sheets = new CommonsCsvSheets();

    @Test
    void quotesCommasAndLineBreaksSurviveTheWayOutAndIn() throws IOException {
        List<List<String>> rows = List.of(List.of("sku", "studio"), List.of("1", "a \"b\", c\r\nd"), List.of("2", ""));
        StringBuilder written = new StringBuilder();

        sheets.write(rows, written);

        assertThat(written).hasToString("\uFEFFsku,studio\r\n1,\"a \"\"b\"\", c\r\nd\"\r\n2,\r\n");
        assertThat(sheets.read(new StringReader(written.toString()))).isEqualTo(rows);
    }

    @Test
    void anyLineEndAndEmptyLinesAreRead() throws IOException {
        assertThat(sheets.read(new StringReader("a,b\nc,d\r\n\r\ne,f")))
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
        assertThat(sheets.read(new StringReader(""))).isEmpty();
    }

    @Test
    void whatIsNoSheetIsRefused() {
        assertThatThrownBy(() -> sheets.read(new StringReader("a,\"b"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> sheets.read(new StringReader("a,\"b\"c"))).isInstanceOf(IOException.class);
    }
}
