// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/** What the malware scan of a kept file came to. */
public enum ScanOutcome {
    /** Nobody scans in this store, or did not when the file came. */
    OFF(true),

    /** It waits for the scanner, however long that is away. */
    PENDING(false),

    CLEAN(true),

    /** The file is kept as it is and given to nobody. */
    INFECTED(false),

    /** The scanner does not take files of this size: it is shown, and staff are warned. */
    TOO_LARGE(true);

    private final boolean servable;

    ScanOutcome(boolean servable) {
        this.servable = servable;
    }

    /** Whether the bytes may be given to anybody; every way out asks this. */
    public boolean servable() {
        return servable;
    }
}
