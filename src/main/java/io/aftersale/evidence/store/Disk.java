// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import io.aftersale.evidence.EvidenceStore.DiskTrouble;
import java.io.IOException;

/** Tells the disk's troubles from the sender's: both are I/O errors of one stream's way. */
final class Disk {

    private Disk() {}

    static <T> T doing(Work<T> work) throws DiskTrouble {
        try {
            return work.run();
        } catch (IOException failed) {
            throw new DiskTrouble(failed);
        }
    }

    /** Work on files only. */
    interface Work<T> {
        T run() throws IOException;
    }
}
