// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader of this room knows the shoppers' words only, so staff's stand for themselves by their keys. */
class ScanNoteTest {

    @ParameterizedTest
    @CsvSource({
        "OFF, true, '', ''",
        "CLEAN, true, '', ''",
        "PENDING, false, Is being checked for malware, pending",
        "INFECTED, false, Malware was found in this file, infected",
        "TOO_LARGE, true, '', tooLarge"
    })
    void bothSidesAreToldWhatTheyNeed(ScanOutcome outcome, boolean open, String shopper, String staff) {
        ScanResult scan = new ScanResult(outcome, "Eicar");

        ScanNote told = ScanNote.forShopper(scan, Reader.english());
        ScanNote toStaff = ScanNote.forStaff(scan, Reader.english());

        assertThat(told.open()).isEqualTo(open);
        assertThat(toStaff.open()).isEqualTo(open);
        assertThat(told.says().isEmpty()).isEqualTo(shopper.isEmpty());
        assertThat(told.says()).startsWith(shopper).doesNotContain("Eicar");
        assertThat(toStaff.says()).isEqualTo(staff.isEmpty() ? "" : "aftersale.staff.file.scan." + staff);
    }
}
