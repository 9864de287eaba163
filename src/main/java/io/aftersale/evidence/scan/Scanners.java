// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.scan;

import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import io.aftersale.platform.AfterSaleSettings;
import io.aftersale.platform.EvidenceSettings;
import java.io.InputStream;

/** The scanner that the properties name. */
public final class Scanners {

    private Scanners() {}

    public static EvidenceScanner of(AfterSaleSettings settings) {
        EvidenceSettings.Clamd clamd = settings.evidence().clamd();
        return clamd.isOn() ? new ClamdScanner(clamd) : new Nobody();
    }

    /** Scans nothing. */
    private static final class Nobody implements EvidenceScanner {

        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public ScanResult scan(InputStream bytes, long sizeBytes) {
            return ScanResult.of(ScanOutcome.OFF);
        }
    }
}
