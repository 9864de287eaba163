// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/**
 * The outcome of a scan with what was found.
 *
 * @param found the scanner's name for the malware, at most 255 characters; empty unless {@code INFECTED}
 */
public record ScanResult(ScanOutcome outcome, String found) {

    private static final int LONGEST = 255;

    public ScanResult {
        found = found.substring(0, Math.min(found.length(), LONGEST));
    }

    public static ScanResult of(ScanOutcome outcome) {
        return new ScanResult(outcome, "");
    }
}
