// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.scan;

import io.aftersale.evidence.ScanResult;
import java.io.IOException;
import java.io.InputStream;

/** Looks for malware; a store may put its own in place of the bean {@code aftersaleEvidenceScanner}. */
public interface EvidenceScanner {

    /** Where false, files get the outcome {@code OFF} and are shown at once. */
    boolean isOn();

    /**
     * Looks at the bytes; need not read them to the end.
     *
     * @return {@code CLEAN}, {@code INFECTED} or {@code TOO_LARGE}
     * @throws IOException when there is no answer: the file waits and is tried again, for ever
     */
    ScanResult scan(InputStream bytes, long sizeBytes) throws IOException;
}
