// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreviewTableTest {

    private static final Rest REST = new Rest();

    @AfterAll
    static void close() {
        REST.close();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void thePreviewSaysWhatTheTableSays(PreviewTable.Row row) {
        Rest.Answer answer =
                row.asked().startsWith("/coverage") ? REST.coverage(row.query()) : REST.deadline(row.query());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith(row.begins());
    }

    @Test
    void theTableHasAtLeastFortyRows() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(40);
    }

    static List<PreviewTable.Row> rows() {
        return PreviewTable.rows();
    }
}
