// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import io.aftersale.evidence.scan.EvidenceScanner;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A scanner that is off until a test says what it answers. */
public final class ScannerInMemory implements EvidenceScanner {

    private boolean on;
    private @Nullable ScanResult answer;

    public void answer(ScanOutcome outcome, String found) {
        on = true;
        answer = new ScanResult(outcome, found);
    }

    public void goAway() {
        on = true;
        answer = null;
    }

    public void switchOff() {
        on = false;
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    public ScanResult scan(InputStream bytes, long sizeBytes) throws IOException {
        if (answer == null) {
            throw new IOException("nobody is there");
        }
        return answer;
    }
}
