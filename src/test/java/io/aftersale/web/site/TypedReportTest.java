// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ReportForm;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypedReportTest {

    private final TypedReport typed = new TypedReport();

    @Test
    void whatIsTypedIsKeptToTheLetter() {
        typed.put("lines", " 7 ");
        typed.put("lines[7].quantity", "1.5");
        typed.put("lines[7].significant", "true");
        typed.put("noVideo", "true");
        typed.put("noVideoReason", " I did <not> film ");
        typed.put("allTheVideo", "true");

        assertThat(typed.form())
                .isEqualTo(new ReportForm(
                        List.of(new ReportForm.Line("7", "1.5", "", "", "", "", "", true, Set.of())),
                        true,
                        " I did <not> film ",
                        true,
                        false,
                        false));
    }

    @Test
    void unknownNamesAreLeftOut() {
        typed.put("lines[7].state", "ACCEPTED");
        typed.put("customerId", "1");

        assertThat(typed.has("lines[7].state")).isFalse();
        assertThat(typed.has("customerId")).isFalse();
    }

    @Test
    void theNumberOfFieldsIsBounded() {
        for (int line = 0; line < 1000; line++) {
            typed.put("lines", Integer.toString(line));
            typed.put("lines[" + line + "].part", "x");
        }
        typed.put("lines[3].part", "y");

        assertThat(typed.form().lines()).hasSize(100);
        assertThat(typed.has("lines[599].part")).isTrue();
        assertThat(typed.has("lines[600].part")).isFalse();
        assertThat(typed.value("lines[3].part")).isEqualTo("y");
    }

    @Test
    void onlyKeysOfOursLookRight() {
        assertThat(FormKey.looksRight(FormKey.next())).isTrue();
        assertThat(FormKey.looksRight("")).isFalse();
        assertThat(FormKey.looksRight("0123456789ABCDEF0123456789ABCDEF")).isFalse();
        assertThat(FormKey.looksRight("0123456789abcdef0123456789abcde'")).isFalse();
    }
}
