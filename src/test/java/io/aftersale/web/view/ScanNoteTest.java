// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanNoteTest {

    @ParameterizedTest
    @CsvSource({
        "OFF, true, '', ''",
        "CLEAN, true, '', ''",
        "PENDING, false, Is being checked for malware, Waits for the malware scan",
        "INFECTED, false, Malware was found in this file, Malware was found (Eicar)",
        "TOO_LARGE, true, '', Too large for the malware scanner"
    })
    void bothSidesAreToldWhatTheyNeed(ScanOutcome outcome, boolean open, String shopper, String staff) {
        ScanResult scan = new ScanResult(outcome, "Eicar");

        ScanNote told = ScanNote.forShopper(scan, Reader.english());
        ScanNote toStaff = ScanNote.forStaff(scan, Reader.english());

        assertThat(told.open()).isEqualTo(open);
        assertThat(toStaff.open()).isEqualTo(open);
        assertThat(told.says().isEmpty()).isEqualTo(shopper.isEmpty());
        assertThat(toStaff.says().isEmpty()).isEqualTo(staff.isEmpty());
        assertThat(told.says()).startsWith(shopper).doesNotContain("Eicar");
        assertThat(toStaff.says()).startsWith(staff);
    }
}
