// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.evidence.ScanResult;

/**
 * What is to be said of a file's malware scan.
 *
 * @param outcome as in code, for hooks
 * @param says empty where nothing is to be said
 * @param open whether the file can be opened
 */
public record ScanNote(String outcome, String says, boolean open) {

    /** For the shopper, who is told nothing of the scanner's limits. */
    public static ScanNote forShopper(ScanResult scan, Words words) {
        return of(
                scan,
                switch (scan.outcome()) {
                    case PENDING -> words.text("aftersale.file.scan.pending");
                    case INFECTED -> words.text("aftersale.file.scan.infected");
                    default -> "";
                });
    }

    public static ScanNote forStaff(ScanResult scan, Words words) {
        return of(
                scan,
                switch (scan.outcome()) {
                    case PENDING -> words.text("aftersale.staff.file.scan.pending");
                    case INFECTED -> words.text("aftersale.staff.file.scan.infected", scan.found());
                    case TOO_LARGE -> words.text("aftersale.staff.file.scan.tooLarge");
                    default -> "";
                });
    }

    private static ScanNote of(ScanResult scan, String says) {
        return new ScanNote(scan.outcome().name(), says, scan.outcome().servable());
    }
}
